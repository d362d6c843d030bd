import type { Locale, Problem, Report, TableSource } from '../../src/data/index.js';
import { type Kind, parseReport, parseTable } from '../../src/data/index.js';
import type { ElementName } from '../elements.js';

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

const KINDS: Readonly<Partial<Record<ElementName, Kind>>> = {
  award: 'awards',
  infrastructure: 'infrastructure',
  household: 'households',
};

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
  { element, locale, name }: { element: ElementName; locale: Locale; name?: string | undefined },
): Promise<Figures> {
  if (text.trim() === '') return { status: 'empty' };
  const options = { locale, ...(name && { name }) };
  if (endingOf(text) !== 'html') return toFigures(parseReport(text, options));
  // Its parser is large, and asks nothing of a page that forbids to write HTML.
  const [{ readPage }, { parsePage }] = await Promise.all([
    import('../../src/cli/html.js'),
    import('../../src/cli/parse-page.js'),
  ]);
  const kind = KINDS[element];
  const { tables, reports } = readPage(text);
  const [table] = tables;
  if (!kind || !table || tables.length > 1 || reports.length > 0) {
    return toFigures(parsePage(text, options));
  }
  const figures = toFigures(parseTable(table, { ...options, kind }));
  return figures.status === 'read' ? { ...figures, table } : figures;
}

function toFigures(read: Report | readonly Problem[]): Figures {
  return 'source' in read ? { status: 'read', report: read } : { status: 'failed', problems: read };
}
