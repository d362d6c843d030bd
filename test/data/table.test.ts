import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  type Kind,
  type Problem,
  parseTable,
  type Report,
  validateReport,
} from '../../src/data/index.js';
import { arbitraryLists } from '../support/arbitrary-text.js';
import { tableOf } from '../support/table-source.js';

const report = (read: Report | Problem[]): Report => {
  if (Array.isArray(read)) throw new Error(read.map((it) => describeProblem(it, 'en')).join('\n'));
  return read;
};
const read = (text: string, kind?: Kind) => report(parseTable(tableOf(text), kind && { kind }));
const said = (text: string, kind?: Kind) => {
  const problems = parseTable(tableOf(text), kind && { kind });
  return Array.isArray(problems) ? problems.map((it) => describeProblem(it, 'vi')) : [];
};

describe('parseTable(table)', () => {
  it('reads issuers as rows and recipients as columns', () => {
    const text = `
      !Đơn vị    | !Cá nhân | !Tập thể
      !UBND tỉnh | 44       | 16
      !MTTQ tỉnh | hơn 1.200 | –`;
    expect(read(text, 'awards').awards).toEqual([
      { issuer: 'UBND tỉnh', recipient: 'individual', count: { value: 44 } },
      { issuer: 'UBND tỉnh', recipient: 'collective', count: { value: 16 } },
      { issuer: 'MTTQ tỉnh', recipient: 'individual', count: { value: 1200, qualifier: 'over' } },
    ]);
  });

  it('reads kinds of award above recipients, and issuers over several rows', () => {
    const columns = `
      !Đơn vị    | !Bằng khen | <         | !Giấy khen
      ^          | !Cá nhân   | !Tập thể  | !Cá nhân
      !UBND tỉnh | 1          | 2         | 3`;
    expect(read(columns).awards.map(({ award, recipient }) => [award, recipient])).toEqual([
      ['Bằng khen', 'individual'],
      ['Bằng khen', 'collective'],
      ['Giấy khen', 'individual'],
    ]);
    const rows = `
      !Đơn vị | !Hình thức | !Cá nhân | !Tập thể
      UBND    | Bằng khen  | 1        | 2
      ^       | Giấy khen  | 3        | 4`;
    expect(read(rows).awards.map(({ issuer, award }) => [issuer, award])).toEqual([
      ['UBND', 'Bằng khen'],
      ['UBND', 'Bằng khen'],
      ['UBND', 'Giấy khen'],
      ['UBND', 'Giấy khen'],
    ]);
  });

  it('takes a row of totals for stated totals, and a column of totals for none', () => {
    const text = `
      !      | !Bằng khen | <        | !Giấy khen | !Tổng
      ^      | !Cá nhân   | !Tập thể | !Cá nhân   | ^
      !A     | 1          | 2        | 3          | 6
      !Cộng  | hơn 1      | 2        | 3          | 6`;
    const { awards, totals } = read(text);
    expect(awards.map(({ count }) => count)).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
    expect(totals).toEqual([
      { of: 'individuals', figure: { value: 4, qualifier: 'over' } },
      { of: 'collectives', figure: { value: 2 } },
    ]);
  });

  it('reads works and households with a quantity and a unit', () => {
    const works = `
      !Hạng mục | !Khối lượng | !Đơn vị | !Ghi chú
      Đường     | 12,5        | km      | Đợt 1
      Nhà       | 22          | căn     |`;
    expect(read(works).infrastructure).toEqual([
      { work: 'Đường', unit: 'km', action: 'unstated', quantity: { value: 12.5 }, note: 'Đợt 1' },
      { work: 'Nhà', unit: 'căn', action: 'unstated', quantity: { value: 22 } },
    ]);
    const households = `
      ! | !Số hộ | !Đơn vị tính
      Bò giống | gần 500 | hộ`;
    expect(read(households, 'households').households).toEqual([
      { support: 'Bò giống', households: { value: 500, qualifier: 'nearly' } },
    ]);
  });

  it('reads one figure a row, as the charts print their own tables', () => {
    const text = `
      !Đơn vị trao tặng | !Hình thức | !Đối tượng | !Số lượng | !Ghi chú
      UBND tỉnh         | Bằng khen  | Cá nhân    | 44        | x`;
    expect(read(text).awards).toEqual([
      {
        issuer: 'UBND tỉnh',
        award: 'Bằng khen',
        recipient: 'individual',
        count: { value: 44 },
        note: 'x',
      },
    ]);
  });

  it('has its caption as the title, or a row that one cell fills', () => {
    const text = '!Đơn vị | !Cá nhân\nA | 1';
    expect(report(parseTable(tableOf(text, 'Khen thưởng 2025'))).title).toBe('Khen thưởng 2025');
    expect(read(`!Bảng 1. Khen thưởng | <\n${text}`)).toMatchObject({
      title: 'Bảng 1. Khen thưởng',
      awards: [{ issuer: 'A' }],
    });
  });

  it('needs no header cells: the first row is the header', () => {
    expect(read('Đơn vị | Cá nhân\nA | 1').awards).toHaveLength(1);
  });

  it.each([
    [
      '!Đơn vị | !Cá nhân\nA | mười',
      ['Dòng 2, cột “Cá nhân”: cần một số hữu hạn, từ 0 trở lên; hiện là "mười".'],
    ],
    [
      '!Đơn vị | !Cá nhân\nA | 1,234',
      [
        'Dòng 2, cột “Cá nhân”: cần một số chỉ có một cách đọc (viết 1234 cho nghìn, 1,2340 cho phần thập phân); hiện là "1,234".',
      ],
    ],
    [
      '!Đơn vị | !Cá nhân | !Tập thể\nA | 5 | <',
      [
        'Dòng 2, cột “Cá nhân”: cần một ô riêng cho mỗi số; hiện là "5".',
        'Dòng 2, cột “Tập thể”: cần một ô riêng cho mỗi số; hiện là "5".',
      ],
    ],
    ['!Đơn vị | !Cá nhân\nA | 1\nA | 2', ['Dòng 3: lặp lại dòng 2.']],
    [
      '!Đơn vị | !Cá nhân | !Huyện\nA | 1 | B',
      [
        'Dòng 1: cần một tên cột như đơn vị, hình thức, đối tượng, công trình, đơn vị tính, số lượng; hiện là "Huyện".',
      ],
    ],
    [
      '!Đơn vị | !Cá nhân',
      ['Báo cáo: cần một dòng tên cột và ít nhất một dòng số liệu; hiện đang thiếu.'],
    ],
  ])('says what is wrong with %j', (text, problems) => {
    expect(said(text)).toEqual(problems);
  });

  it('loses no figure of a report on the way through a table', () => {
    fc.assert(
      fc.property(arbitraryLists, ({ infrastructure }) => {
        const before = validateReport({ title: 'T', source: { title: 'S' }, infrastructure });
        fc.pre(!Array.isArray(before) && infrastructure.length > 0);
        const cell = (text: unknown, header = false) => ({
          text: String(text ?? ''),
          header,
          colSpan: 1,
          rowSpan: 1,
        });
        const header = ['work', 'value', 'unit', 'action', 'qualifier', 'phrase', 'note', 'icon'];
        const rows = (before as Report).infrastructure.map((row) => {
          const { value, qualifier, phrase } = row.quantity as {
            value: number;
            qualifier?: string;
            phrase?: string;
          };
          const number = value.toLocaleString('vi', {
            maximumFractionDigits: 3,
            useGrouping: false,
          });
          // A fraction of three digits has two readings: one more leaves one.
          const written = /^[1-9]\d{0,2},\d{3}$/.test(number) ? `${number}0` : number;
          return [
            row.work,
            written,
            row.unit,
            row.action,
            qualifier,
            phrase,
            row.note,
            row.icon,
          ].map((text) => cell(text));
        });
        const source = { caption: '', rows: [header.map((it) => cell(it, true)), ...rows] };
        expect(report(parseTable(source)).infrastructure).toEqual(
          (before as Report).infrastructure,
        );
      }),
    );
  });

  it('never throws, whatever the spans and texts', () => {
    const cell = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('Đơn vị', 'Cá nhân', '5', 'Tổng')),
      header: fc.boolean(),
      colSpan: fc.integer({ min: -1, max: 5 }),
      rowSpan: fc.integer({ min: -1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        expect(parseTable({ caption: '', rows })).toBeTruthy();
      }),
    );
  });
});
