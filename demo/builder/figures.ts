import type { FormatReaders, Problem, ReadProblem, Report, TableSource } from '../../src/data.js';
import { parseTable, readReport } from '../../src/data.js';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { type ElementName, listOf } from '../elements.js';
import type { PageLanguage } from '../page-language.js';
import { BUILDER_WORDS } from './words.js';

/** What came of a pasted text. */
export type Figures =
  | { readonly status: 'empty' }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | {
      readonly status: 'read';
      readonly report: Report;
      /** The table that becomes the picture and stays in the page, without what only its old page needed. */
      readonly table?: TableSource;
    };

/** How a text is written, as the ending of its file's name. */
export type Ending = 'csv' | 'json' | 'html';

/** A web page starts with a tag, JSON with a bracket. */
export function endingOf(text: string): Ending {
  const [start] = text.replace(/^\ufeff/, '').trimStart();
  if (start === '<') return 'html';
  return start === '{' || start === '[' ? 'json' : 'csv';
}

/**
 * Reads a text as the chosen element would: CSV, JSON, or HTML with a table. Never rejects.
 *
 * @param locale - the language of the element, in which numbers are read.
 * @param name - the source of figures that name none.
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
    const figures = toFigures(parseTable(table, { ...options, list }));
    return figures.status === 'read' ? { ...figures, table } : figures;
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
  return toFigures(report ?? problems.map((problem) => describePart(problem, locale)));
}

/** The table of a page that has one and no report in JSON. */
async function findOnlyTable(html: string): Promise<TableSource | undefined> {
  const { findPageParts } = await import('../../src/read/formats/page.js');
  const { tables, reports } = findPageParts(html);
  return tables.length === 1 && reports.length === 0 ? tables[0] : undefined;
}

/** Says in words that a page has no tables; the place of a table is not said. */
function describePart({ part, ...problem }: ReadProblem, locale: PageLanguage): Problem {
  return part?.kind === 'page' ? { ...problem, found: BUILDER_WORDS[locale].noTable } : problem;
}

function toFigures(read: Report | readonly Problem[]): Figures {
  return 'source' in read ? { status: 'read', report: read } : { status: 'failed', problems: read };
}
