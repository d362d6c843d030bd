import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardTable } from '../../src/award-chart/content.js';
import { type ListName, parseTable, type Report, reconcile } from '../../src/data.js';
import { householdTable } from '../../src/household-chart/content.js';
import { infrastructureTable } from '../../src/infrastructure-chart/content.js';
import type { DataTable, DataTableCell } from '../../src/layout/data-table.js';
import { LIST_NAMES } from '../../src/report/lists.js';
import { validateReport } from '../../src/validation/validate.js';
import { arbitraryLists } from '../support/arbitrary-text.js';
import { en, vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

/** Converts a table to the form in which a page's table is read. */
function asSource({ columns, rows, totals }: DataTable) {
  const cell = (text: DataTableCell, header: boolean) => ({
    text: typeof text === 'string' ? text : text.text,
    header,
    colSpan: 1,
    rowSpan: 1,
  });
  return {
    caption: 'Báo cáo',
    headRows: 1,
    rows: [
      columns.map((column) => cell(column, true)),
      ...[...rows, ...totals].map((row) => row.map((text, i) => cell(text, i === 0))),
    ],
  };
}

const tables: Record<ListName, (report: Report) => DataTable> = {
  awards: (report) => awardTable(report, vi),
  infrastructure: (report) =>
    infrastructureTable(
      report,
      reconcile(report).filter(({ list }) => list === 'infrastructure'),
      vi,
    ),
  households: (report) => householdTable(report, vi),
};

/** Matches names that would be read as a row of totals. */
const isTotalWord = /^(tổng|tổng số|tổng cộng|cộng|total|totals|sum)$/i;

describe.each(LIST_NAMES)('the table of %s', (list) => {
  it('reads back as the report from which it was laid out', () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const read = validateReport({
          title: 'Báo cáo',
          source: { title: 'Báo cáo', url: 'https://laichau.gov.vn/a#b' },
          ...lists,
        });
        fc.pre(!Array.isArray(read));
        const report = read as Report;
        fc.pre(report[list].length > 0);
        const names = [
          ...report.awards.map(({ issuer }) => issuer),
          ...report.infrastructure.map(({ work }) => work),
          ...report.households.map(({ support }) => support),
        ];
        fc.pre(!names.some((name) => isTotalWord.test(String(name))));
        const table = tables[list](report);
        const back = parseTable(asSource(table), { list, locale: 'vi' });
        expect(Array.isArray(back) ? back : []).toEqual([]);
        // Icons are not part of a table.
        const rows = report[list].map((row) => ({ ...row, icon: undefined }));
        expect((back as Report)[list]).toEqual(rows);
        expect((back as Report).totals).toHaveLength(table.totals.length);
      }),
    );
  });
});

describe('a table', () => {
  const report = toReport({
    title: 'Báo cáo',
    source: { title: 'Báo cáo', url: 'https://laichau.gov.vn/a' },
    awards: [
      { issuer: 'A', recipient: 'individual', count: { value: 5, phrase: 'tặng 5 - cá nhân, A' } },
      { issuer: 'B', recipient: 'individual', count: 2 },
    ],
    totals: [
      { of: 'individuals', figure: { value: 7, qualifier: 'over', phrase: 'hơn 7 cá nhân' } },
    ],
  });

  it('links each figure to the words of its source', () => {
    const { columns, rows } = awardTable(report, vi);
    expect(columns.at(-1)).toBe('Nguồn ghi');
    expect(rows[0]?.at(-1)).toEqual({
      text: 'tặng 5 - cá nhân, A',
      href: `https://laichau.gov.vn/a#:~:text=${encodeURIComponent('tặng 5 - cá nhân, A').replaceAll('-', '%2D')}`,
    });
    expect(rows[1]?.at(-1)).toBe('');
  });

  it('keeps the totals of the source apart from its rows', () => {
    const { rows, totals } = awardTable(report, en);
    expect(rows).toHaveLength(2);
    expect(totals.map((row) => row.slice(0, 4))).toEqual([['Total', '', 'Individuals', 'over 7']]);
  });
});
