import { SECTIONS } from '../../report/lists.js';
import { normalizeText } from '../../report/normalize.js';
import type { Report } from '../../report/report.js';
import type { Locale } from '../../report/text.js';
import { checkReport } from '../../validation/validate.js';
import type { ParseTableOptions } from '../options.js';
import type { TextReader } from '../read-report.js';
import type { PagePart, ReadResult } from '../result.js';
import { readTable } from '../table.js';
import { readJSON } from './json.js';
import { findPageParts } from './page.js';

/**
 * The locale in which an element reads numbers, by its `lang` and those of its ancestors, nearest first; `undefined`
 * where none of them tells.
 */
export type LocaleFinder = (langs: readonly string[]) => Locale | undefined;

/** Makes a reader of the tables of a page, and of the JSON that stands in its elements, as one report. */
export function createPageReader(findLocale: LocaleFinder): TextReader {
  return (html, options) => readPage(html, options, findLocale);
}

function readPage(html: string, options: ParseTableOptions, findLocale: LocaleFinder): ReadResult {
  const page = findPageParts(html);
  const title = normalizeText(page.title);
  const named = { ...options, name: title || options.name };
  const parts = [
    ...page.reports.map((json) => ({ part: { kind: 'json' } as const, result: readJSON(json) })),
    ...page.tables.map(({ list = options.list, langs, ...table }, index) => ({
      part: toPart(index, table.caption),
      result: readTable(table, { ...named, locale: findLocale(langs) ?? options.locale, list }),
    })),
  ];
  if (parts.length === 0) {
    return { problems: [{ path: '', code: 'rows', found: undefined, part: { kind: 'page' } }] };
  }
  const problems = parts.flatMap(({ part, result }) =>
    (result.problems ?? []).map((problem) => (parts.length > 1 ? { ...problem, part } : problem)),
  );
  if (problems.length > 0) return { problems };
  const reports = parts.flatMap(({ result }) => result.report ?? []);
  return mergeReports(reports, page.reports.length === 0 ? title : '');
}

function toPart(index: number, caption: string): PagePart {
  return { kind: 'table', number: index + 1, caption: normalizeText(caption) };
}

/**
 * Merges the lists of several reports under the title and source of the first.
 *
 * @param title - title of a page of tables; empty if a report has its own.
 */
function mergeReports(reports: readonly Report[], title: string): ReadResult {
  const [first, ...others] = reports;
  if (first && others.length === 0) return { report: first };
  const lists = SECTIONS.map(
    (list) => [list, reports.flatMap((report): readonly unknown[] => report[list])] as const,
  );
  const merged = { ...first, ...(title && { title }), ...Object.fromEntries(lists) };
  return checkReport(merged);
}
