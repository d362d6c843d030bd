import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeTableCopy } from '../../src/export/table-copy.js';
import { en, vi } from '../support/languages.js';

const table = {
  columns: ['Đơn vị', 'Đối tượng', 'Số lượng', 'Nguồn ghi'],
  rows: [
    [
      'UBND <tỉnh> & "huyện"',
      'Cá nhân',
      'hơn 12.300',
      { text: 'hơn 12.300\tcá nhân', href: 'https://a.b' },
    ],
    ['=1+1', '3/4', '1.234,5', ''],
  ],
  totals: [['Tổng số', '', '13.534,5', '']],
  figureColumn: 2,
};
const { html, text } = writeTableCopy(table, ['Khen thưởng'], 'Nguồn: Sở Nội vụ', vi);

type Node = DefaultTreeAdapterTypes.Node;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Texts of all elements with a tag name. */
function textsOf(node: Node, name: string): string[] {
  const own = node.nodeName === name ? [textOf(node)] : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap((it) => textsOf(it, name)) : [];
  return [...own, ...inner];
}

describe('writeTableCopy(table, caption, source, language)', () => {
  const fragment = parseFragment(html);

  it('is one table with a caption, headers and every row, then the source', () => {
    expect(fragment.childNodes.map(({ nodeName }) => nodeName)).toEqual(['table', 'p']);
    expect(textsOf(fragment, 'caption')).toEqual(['Khen thưởng']);
    expect(textsOf(fragment, 'th')).toEqual(table.columns);
    expect(textsOf(fragment, 'tr')).toHaveLength(4);
    expect(textsOf(fragment, 'td').slice(0, 4)).toEqual([
      'UBND <tỉnh> & "huyện"',
      'Cá nhân',
      'hơn 12300',
      'hơn 12.300 cá nhân',
    ]);
    expect(textsOf(fragment, 'p')).toEqual(['Nguồn: Sở Nội vụ']);
  });

  it('has the same cells between tabs', () => {
    expect(text.split('\r\n')).toEqual([
      'Khen thưởng',
      'Đơn vị\tĐối tượng\tSố lượng\tNguồn ghi',
      'UBND <tỉnh> & "huyện"\tCá nhân\thơn 12300\thơn 12.300 cá nhân',
      "'=1+1\t3/4\t1234,5\t",
      'Tổng số\t\t13534,5\t',
      'Nguồn: Sở Nội vụ',
    ]);
  });

  it('has no mark between thousands that a spreadsheet in another language takes for a point', () => {
    const rows = [
      ['A', '12,300.5'],
      ['B', 'over 1,234,567'],
    ];
    const copy = writeTableCopy(
      { columns: ['', ''], rows, totals: [], figureColumn: 1 },
      ['T'],
      'S',
      en,
    );
    expect(copy.text).toContain('A\t12300.5\r\nB\tover 1234567\r\n');
  });

  it('keeps a spreadsheet from taking text for a formula', () => {
    expect(textsOf(fragment, 'td')).toContain("'=1+1");
  });

  it('has nothing that a Content Security Policy forbids', () => {
    expect(html).not.toMatch(/style|script|\son/);
  });
});
