import { formatFigure } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import type { Figure } from '../report/figure.js';
import { linkToPhrase } from '../report/link.js';
import type { Source } from '../report/report.js';
import { localise, type Text } from '../report/text.js';

/** A phrase of the source, with a link to it if there is one. */
export interface Quotation {
  readonly text: string;
  readonly href?: string | undefined;
}

export type DataTableCell = string | Quotation;

/** The table of a chart as text; its first column names the rows. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataTableCell[])[];
  /** Totals that the source states, under the rows. */
  readonly totals: readonly (readonly DataTableCell[])[];
  /** Index of the column of figures. */
  readonly figureColumn: number;
}

/** A report row or a stated total: its figure, and the texts of the other cells in their order. */
export interface DataTableRow {
  readonly cells: readonly string[];
  readonly figure: Figure;
  readonly note?: Text | undefined;
}

/** The input of {@link layoutDataTable}. */
export interface DataTableContent {
  /** Names of the columns; those of notes and phrases are added where a row has one. */
  readonly columns: readonly string[];
  /** Index of the column of figures. */
  readonly figureColumn: number;
  readonly rows: readonly DataTableRow[];
  /** Stated totals without their first cell, which says that they are totals. */
  readonly totals: readonly DataTableRow[];
}

/** A column that is left out if it is empty in every row. */
interface OptionalColumn {
  readonly name: string;
  readonly cellOf: (row: DataTableRow) => DataTableCell;
}

/** Lays out report rows and stated totals as a table. */
export function layoutDataTable(
  { columns, figureColumn, rows, totals }: DataTableContent,
  source: Source,
  language: Language,
): DataTable {
  const named = totals.map((row) => ({
    ...row,
    cells: [language.table.total, ...row.cells],
  }));
  const all = [...rows, ...named];
  const optional = optionalColumns(source, language).filter(({ cellOf }) => all.some(cellOf));
  const layoutRow = (row: DataTableRow): DataTableCell[] => [
    ...row.cells.slice(0, figureColumn),
    formatFigure(row.figure, language),
    ...row.cells.slice(figureColumn),
    ...optional.map(({ cellOf }) => cellOf(row)),
  ];
  return {
    columns: [...columns, ...optional.map(({ name }) => name)],
    rows: rows.map(layoutRow),
    totals: named.map(layoutRow),
    figureColumn,
  };
}

function optionalColumns({ url }: Source, language: Language): OptionalColumn[] {
  const words = language.table;
  return [
    { name: words.note, cellOf: ({ note }) => localise(note, language.code) },
    { name: words.phrase, cellOf: ({ figure }) => quote(figure, url) },
  ];
}

/** The phrase that states a figure; empty without one. */
function quote({ phrase }: Figure, url: string | undefined): DataTableCell {
  if (!phrase) return '';
  return { text: phrase, href: url && linkToPhrase(url, phrase) };
}
