import { ascending, greatest } from 'd3';
import Papa from 'papaparse';
import { problemIn } from '../../validation/excerpt.js';
import type { Problem } from '../../validation/problem.js';
import { parseNumber } from '../number.js';
import { recipientOf } from '../words/cell-words.js';
import { columnOf } from '../words/header-words.js';

/** A row of a CSV file, cut into cells. */
export type CsvRow = readonly string[];

const DELIMITERS = [',', ';', '\t', '|'];

/** Rows searched for the header; files have fewer titles above it. */
const MAX_TITLES = 20;

/** Characters of a text that are enough to find its delimiter, even with long lines. */
const BEGINNING = 64 * 1024;

/** The result of trying a delimiter. */
interface Candidate {
  readonly delimiter: string;
  /** Most known column names in one row. */
  readonly knownColumns: number;
  /** Number of cells in that row. */
  readonly cells: number;
  readonly hasMatchingQuotes: boolean;
}

/** Finds the delimiter with which the header has the most known columns, then the most columns. */
export function findDelimiter(text: string): string {
  const beginning = text.slice(0, BEGINNING).split('\n', MAX_TITLES).join('\n');
  const candidates = DELIMITERS.map((delimiter) => tryDelimiter(beginning, delimiter));
  const best = greatest(
    candidates,
    (a, b) => compareCandidates(a, b) || ascending(a.hasMatchingQuotes, b.hasMatchingQuotes),
  );
  return best?.delimiter ?? ',';
}

function tryDelimiter(text: string, delimiter: string): Candidate {
  const { rows, problem } = parseRows(text, delimiter);
  const headers = rows.map((row) => ({
    knownColumns: countKnownColumns(row),
    cells: row.length,
  }));
  const header = greatest(headers, compareCandidates) ?? { knownColumns: 0, cells: 0 };
  return { delimiter, ...header, hasMatchingQuotes: problem === undefined };
}

type Header = Pick<Candidate, 'knownColumns' | 'cells'>;

function compareCandidates(a: Header, b: Header): number {
  return ascending(a.knownColumns, b.knownColumns) || ascending(a.cells, b.cells);
}

/**
 * Splits a text into rows and cells (RFC 4180).
 *
 * @param text - text with lines separated by `\n`.
 * @returns `problem` if quotation marks do not match, since cells are then split in the wrong
 * places.
 */
export function parseRows(
  text: string,
  delimiter: string,
): { readonly rows: readonly CsvRow[]; readonly problem?: Problem | undefined } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const [malformed] = errors;
  if (!malformed) return { rows: data };
  const { row = 0, index = 0 } = malformed;
  const found = text.slice(index, index + 100).trim() || '"';
  return { rows: data, problem: problemIn(found, 'quotes', row + 1) };
}

/**
 * Finds the first row that names columns, if only titles are above it, else the first row; -1 if
 * there are no rows.
 */
export function findHeaderRow(rows: readonly CsvRow[]): number {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const header = rows.slice(0, MAX_TITLES).findIndex((row) => countKnownColumns(row) > 1);
  if (header < 0) return first;
  const titles = rows.slice(first, header).flat();
  return titles.some(isNumber) ? first : header;
}

function countKnownColumns(row: CsvRow): number {
  return row.filter((cell) => columnOf(cell) ?? recipientOf(cell)).length;
}

function isNumber(text: string): boolean {
  return parseNumber(text)?.qualifier !== undefined;
}
