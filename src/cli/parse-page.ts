import type { ParseOptions } from '../data/csv.js';
import { parseJSON } from '../data/json.js';
import { tidy } from '../data/name.js';
import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';
import { parseTable } from '../data/table.js';
import { validateReport } from '../data/validate.js';
import type { Finding } from './finding.js';
import { readPage } from './html.js';
import { WORDS } from './words.js';

/** Reads the tables of a page, and the JSON that stands in its elements, as one report. Never throws. */
export function parsePage(html: string, options: ParseOptions): Report | Finding[] {
  const { locale = 'vi' } = options;
  const words = WORDS[locale];
  const page = readPage(html);
  const name = tidy(page.title) || options.name;
  const own = { ...options, ...(name && { name }) };
  const parts = [
    ...page.reports.map((json) => ({ part: words.json, read: parseJSON(json) })),
    ...page.tables.map(({ kind, locale: written = locale, ...table }, index) => ({
      part: words.table(index + 1, tidy(table.caption)),
      read: parseTable(table, { ...own, locale: written, ...(kind && { kind }) }),
    })),
  ];
  if (parts.length === 0) return [{ path: '', expected: 'rows', found: words.noTable }];
  const problems = parts.flatMap(({ part, read }) =>
    isRead(read) ? [] : read.map((problem) => (parts.length > 1 ? { ...problem, part } : problem)),
  );
  if (problems.length > 0) return problems;
  const title = page.reports.length === 0 && tidy(page.title);
  return merge(
    parts.flatMap(({ read }) => (isRead(read) ? [read] : [])),
    title,
  );
}

function isRead(read: Report | Problem[]): read is Report {
  return !Array.isArray(read);
}

/** The lists of all reports under what the first says of itself; the page names what has several tables. */
function merge(reports: readonly Report[], title: string | false): Report | Problem[] {
  const [first, ...more] = reports;
  if (first && more.length === 0) return first;
  return validateReport({
    ...first,
    ...(title && { title }),
    awards: reports.flatMap(({ awards }) => awards),
    infrastructure: reports.flatMap(({ infrastructure }) => infrastructure),
    households: reports.flatMap(({ households }) => households),
    totals: reports.flatMap(({ totals }) => totals),
    mentions: reports.flatMap(({ mentions }) => mentions),
  });
}
