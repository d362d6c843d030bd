import { dsvFormat } from 'd3';
import { greatest } from './extent.js';
import { readQuantity } from './number.js';
import { columnOf, recipientOf } from './vocabulary.js';

/** A text in rows, cut into cells. */
export interface Lines {
  readonly delimiter: string;
  readonly lines: readonly (readonly string[])[];
  /** Index of the row that names the columns; -1 where nothing stands in the text. */
  readonly top: number;
}

/** As many rows of titles as anybody writes above the names of columns. */
const MOST_TITLES = 20;

/** Cuts a text at the mark that gives its header the most columns that are known. */
export function readLines(text: string): Lines {
  const beginning = text.split(/\r\n?|\n/, MOST_TITLES).join('\n');
  const known = (mark: string) =>
    greatest(
      dsvFormat(mark).parseRows(beginning),
      (cells) => 1e6 * countKnown(cells) + cells.length,
    );
  const [delimiter = ','] = [...',;\t|'].sort((a, b) => known(b) - known(a));
  const lines = dsvFormat(delimiter).parseRows(text);
  return { delimiter, lines, top: findHeader(lines) };
}

/** The first row with names of columns, if only titles stand above it; else the first of all. */
function findHeader(lines: readonly (readonly string[])[]): number {
  const first = lines.findIndex((cells) => !isEmpty(cells));
  const named = lines.slice(0, MOST_TITLES).findIndex((cells) => countKnown(cells) > 1);
  const above = lines.slice(first, named).flat();
  return named < 0 || above.some((cell) => readQuantity(cell, 'vi') !== undefined) ? first : named;
}

/** How many cells of a row are known as names of columns. */
function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => columnOf(cell) ?? recipientOf(cell)).length;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
