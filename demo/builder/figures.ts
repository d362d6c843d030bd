import type { FormatReaders, Problem, ReadProblem, Report, TableSource } from '../../src/data.js';
import { parseTable, readReport } from '../../src/data.js';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { type ElementName, listOf } from '../elements.js';
import type { PageLanguage } from '../page-language.js';
import { BUILDER_WORDS } from './words.js';

/** The result of reading a pasted text. */
export type Figures =
  | { readonly status: 'empty' }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | {
      readonly status: 'read';
      readonly report: Report;
      /** The table to draw and to embed, without the markup that only its original page needed. */
      readonly table?: TableSource;
    };

/** Format of a text, as a file extension. */
export type Ending = 'csv' | 'json' | 'html';

/** Guesses the format: HTML starts with a tag, JSON with a bracket; all else is CSV. */
export function endingOf(text: string): Ending {
  const [start] = text.replace(/^\ufeff/, '').trimStart();
  if (start === '<') return 'html';
  return start === '{' || start === '[' ? 'json' : 'csv';
}

/**
 * Reads a text as the chosen element would: CSV, JSON, or HTML with a table. Never rejects.
 *
 * @param locale - language of the element, in which numbers are read.
 * @param name - source for figures that name none.
 */
export async function readFigures(
  text: string,
  {
    element,
    locale,
    name,
  }: { element: ElementName; locale: PageLanguage; name?: string | undefined },
): Promise<Figures> {
  if (text.trim() === '') return { status: 'empty' };
  const options = { locale, ...(name && { name }) };
  const list = listOf(element);
  const table = list && endingOf(text) === 'html' ? await findOnlyTable(text) : undefined;
  if (table) {
    const read = parseTable(table, { ...options, list });
    return Array.isArray(read)
      ? { status: 'failed', problems: read }
      : { status: 'read', report: read, table };
  }
  // The parser of pages is large, and asks nothing of a page that forbids to write HTML.
  const formats: FormatReaders = {
    html: async () => {
      const { createPageReader } = await import('../../src/read/formats/page-report.js');
      return createPageReader(findNumberLocale);
    },
  };
  const { report, problems } = await readReport(new TextEncoder().encode(text), {
    ...options,
    formats,
  });
  if (report) return { status: 'read', report };
  return { status: 'failed', problems: problems.map((problem) => describePart(problem, locale)) };
}

/** Finds the only table of a page that has no JSON report. */
async function findOnlyTable(html: string): Promise<TableSource | undefined> {
  const { findPageParts } = await import('../../src/read/formats/page.js');
  const { tables, reports } = findPageParts(html);
  return tables.length === 1 && reports.length === 0 ? tables[0] : undefined;
}

/** Words the problem of a page without tables; other problems stay as they are. */
function describePart({ part, ...problem }: ReadProblem, locale: PageLanguage): Problem {
  return part?.kind === 'page' ? { ...problem, found: BUILDER_WORDS[locale].noTable } : problem;
}
