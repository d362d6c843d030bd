import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  type ListName,
  type Problem,
  parseTable,
  type Report,
  validateReport,
} from '../../src/data.js';
import { exactly } from '../../src/report/figure.js';
import { arbitraryLists } from '../support/arbitrary-text.js';
import { expectReportOrProblems } from '../support/reports.js';
import { tableOf } from '../support/table-source.js';

const report = (read: Report | Problem[]): Report => {
  if (Array.isArray(read)) throw new Error(read.map((it) => describeProblem(it, 'en')).join('\n'));
  return read;
};
const read = (text: string, list?: ListName) => report(parseTable(tableOf(text), list && { list }));
const said = (text: string, list?: ListName) => {
  const problems = parseTable(tableOf(text), list && { list });
  return Array.isArray(problems) ? problems.map((it) => describeProblem(it, 'vi')) : [];
};

describe('parseTable(table)', () => {
  it('reads issuers as rows and recipients as columns', () => {
    const text = `
      !Đơn vị    | !Cá nhân | !Tập thể
      !UBND tỉnh | 44       | 16
      !MTTQ tỉnh | hơn 1.200 | –`;
    expect(read(text, 'awards').awards).toEqual([
      { issuer: 'UBND tỉnh', recipient: 'individual', count: exactly(44) },
      { issuer: 'UBND tỉnh', recipient: 'collective', count: exactly(16) },
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

  it.each([
    ['Trong đó', undefined],
    ['Chia ra', undefined],
    ['Bằng khen', 'Bằng khen'],
  ])('takes “%s” above recipients for the award %s', (header, award) => {
    const text = `
      !Đơn vị | !Tổng số | !${header} | <
      ^       | ^        | !Cá nhân   | !Tập thể
      A       | 11       | 5          | 6`;
    expect(read(text).awards.map((row) => row.award)).toEqual([award, award]);
  });

  it('takes a heading of numbers above recipients for no award', () => {
    const text = `
      !Đơn vị | !Số lượng khen thưởng | <
      ^       | !Cá nhân              | !Tập thể
      !A      | 1                     | 2`;
    expect(read(text).awards.map(({ award }) => award)).toEqual([undefined, undefined]);
  });

  it('takes a row of totals for stated totals, and a column of totals for none', () => {
    const text = `
      !      | !Bằng khen | <        | !Giấy khen | !Tổng
      ^      | !Cá nhân   | !Tập thể | !Cá nhân   | ^
      !A     | 1          | 2        | 3          | 6
      !Cộng  | hơn 1      | 2        | 3          | 6`;
    const { awards, totals } = read(text);
    expect(awards.map(({ count }) => count)).toEqual([exactly(1), exactly(2), exactly(3)]);
    expect(totals).toEqual([
      { of: 'individuals', figure: { value: 4, qualifier: 'over' } },
      { of: 'collectives', figure: exactly(2) },
    ]);
  });

  it.each([
    ['with a status', '!Đơn vị | !Cá nhân | !Tập thể | !Tổng\nA | hơn 5 | 3 | hơn 8'],
    ['of all but an empty cell', '!Đơn vị | !Cá nhân | !Tập thể | !Tổng\nA | – | 3 | 3'],
    ['that are empty', '!Đơn vị | !Cá nhân | !Tập thể | !Tổng\nA | 5 | 3 | –'],
    [
      'of each kind of award',
      `
      !Đơn vị | !Bằng khen | <        | <     | !Giấy khen | <
      ^       | !Cá nhân   | !Tập thể | !Cộng | !Cá nhân   | !Tổng
      A       | 5          | 3        | 8     | 2          | 2`,
    ],
    [
      'of each kind of recipient',
      `
      !Đơn vị | !Tổng số | <        | !Bằng khen | <        | !Giấy khen
      ^       | !Cá nhân | !Tập thể | !Cá nhân   | !Tập thể | !Cá nhân
      A       | 7        | 3        | 5          | 3        | 2`,
    ],
    [
      'over several rows',
      `
      !Đơn vị | !Hình thức | !Cá nhân | !Tập thể | !Tổng
      A       | Bằng khen  | 5        | 3        | 10
      ^       | Giấy khen  | 2        |          | ^`,
    ],
  ])('leaves out columns of totals %s', (_, text) => {
    const { awards, totals } = read(text);
    const counts = awards.map(({ count }) => count.value);
    expect(counts.every((count) => [5, 3, 2].includes(count))).toBe(true);
    expect(totals).toEqual([]);
  });

  it('reads what stands only under the word for a total', () => {
    const text = '!Đơn vị | !Tổng số | <\n^ | !Cá nhân | !Tập thể\nA | 5 | 3';
    const { awards } = read(text);
    expect(awards).toEqual([
      { issuer: 'A', recipient: 'individual', count: exactly(5) },
      { issuer: 'A', recipient: 'collective', count: exactly(3) },
    ]);
  });

  it.each([
    ['!Đơn vị | !Cá nhân | !Tập thể | !Tổng cộng\nA | 5 | 3 | 9', 'Dòng 2, cột “Tổng cộng”: "9"'],
    ['!Đơn vị | !Cá nhân | !Tập thể | !Tổng cộng\nA | 5 | 3 | 7', 'Dòng 2, cột “Tổng cộng”: "7"'],
    ['!Đơn vị | !Tổng | !Cá nhân\nA | 5 | 5\nTổng | hơn 6 | 5', 'Dòng 3, cột “Tổng”: "hơn 6"'],
    [
      `
      !Đơn vị | !Cá nhân   | <          | <     | !Tập thể
      ^       | !Bằng khen | !Giấy khen | !Cộng | ^
      A       | 5          | 2          | 10    | 3`,
      'Dòng 3, cột “Cá nhân Cộng”: "10"',
    ],
    [
      `
      !Đơn vị | !Hình thức | !Cá nhân | !Tổng
      A       | Bằng khen  | 5        | 5
      ^       | Giấy khen  | 2        | ^`,
      'Dòng 2, cột “Tổng”: "5"',
    ],
  ])('says that a total is not the sum of its row in %j', (text, place) => {
    const [row, found] = place.split(': ');
    expect(said(text)).toEqual([`${row}: cần tổng của các phần; hiện là ${found}.`]);
  });

  it('reads works and households with a quantity and a unit', () => {
    const works = `
      !Hạng mục | !Khối lượng | !Đơn vị | !Ghi chú
      Đường     | 12,5        | km      | Đợt 1
      Nhà       | 22          | căn     |`;
    expect(read(works).infrastructure).toEqual([
      { work: 'Đường', unit: 'km', action: 'unstated', quantity: exactly(12.5), note: 'Đợt 1' },
      { work: 'Nhà', unit: 'căn', action: 'unstated', quantity: exactly(22) },
    ]);
    const households = `
      ! | !Số hộ | !Đơn vị tính
      Bò giống | gần 500 | hộ`;
    expect(read(households, 'households').households).toEqual([
      { support: 'Bò giống', households: { value: 500, qualifier: 'nearly' } },
    ]);
  });

  it('reads one figure a row, as the charts lay out their own tables', () => {
    const text = `
      !Đơn vị trao tặng | !Hình thức | !Đối tượng | !Số lượng | !Ghi chú
      UBND tỉnh         | Bằng khen  | Cá nhân    | 44        | x`;
    expect(read(text).awards).toEqual([
      {
        issuer: 'UBND tỉnh',
        award: 'Bằng khen',
        recipient: 'individual',
        count: exactly(44),
        note: 'x',
      },
    ]);
  });

  it.each(['Tên', 'TÊN', 'Name', 'Bất cứ tên nào'])(
    'takes a column “%s” for what its rows are, where none says so better',
    (header) => {
      expect(read(`!STT | !${header} | !Số hộ\n1 | Bò giống | 40`).households).toEqual([
        { support: 'Bò giống', households: exactly(40) },
      ]);
      expect(read(`!${header} | !Individuals\nA | 4`, 'awards').awards).toMatchObject([
        { issuer: 'A', count: exactly(4) },
      ]);
    },
  );

  it('takes a column of names for those of persons, beside one of issuers', () => {
    const text =
      '!Tên | !Đơn vị | !Đối tượng\nLò Văn A | UBND | Cá nhân\nLò Thị B | UBND | Cá nhân';
    expect(read(text).awards).toEqual([
      { issuer: 'UBND', recipient: 'individual', count: exactly(2) },
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

  it('takes a place that begins like a number for no figures in millions', () => {
    const text = '!Đơn vị | !Cá nhân\nA | 1';
    const caption = 'Triệu Phong 2024: khen thưởng';
    expect(report(parseTable(tableOf(text, caption))).title).toBe(caption);
    expect(parseTable(tableOf(text, 'Khen thưởng, đơn vị: triệu người'))).toMatchObject([
      { code: 'wholeUnits' },
    ]);
  });

  it('knows a total wherever its tone stands', () => {
    const text = '!Đơn vị | !Cá nhân\nA | 5\nB | 6\nTòan tỉnh | 11';
    const { awards, totals } = read(text);
    expect(awards).toHaveLength(2);
    expect(totals).toMatchObject([{ of: 'individuals' }]);
  });

  it('takes “Awards” for no kind of award', () => {
    expect(said('!Issuer | !Recipient | !Awards\nA | individual | 90')).not.toEqual([]);
  });

  it('needs no header cells: the first row is the header', () => {
    expect(read('Đơn vị | Cá nhân\nA | 1').awards).toHaveLength(1);
  });

  it('reads what a spreadsheet saves as a page: titles, a header of two rows, numbers of columns, remarks', () => {
    const text = `
      BẢNG TỔNG HỢP | <       | <         | <
      TT            | Đơn vị  | Bằng khen | <
      ^             | ^       | Cá nhân   | Tập thể
      A             | B       | 1         | 2
      I. Cấp tỉnh   | <       | <         | <
      1             | UBND    | 1.200     | 16
                    |         |           |
      Ghi chú: đến ngày 31/12/2024 | < | < | <`;
    expect(read(text)).toMatchObject({
      title: 'BẢNG TỔNG HỢP',
      awards: [
        { issuer: 'UBND', award: 'Bằng khen', recipient: 'individual', count: exactly(1200) },
        { issuer: 'UBND', award: 'Bằng khen', recipient: 'collective', count: exactly(16) },
      ],
    });
  });

  it('takes a row that may hold figures for no numbers of columns', () => {
    expect(read('!Đơn vị | !Cá nhân | !Tập thể\nA | 1 | 2').awards).toHaveLength(2);
  });

  it('never reads two lines as one number', () => {
    const cell = (text: string) => ({ text, header: false, colSpan: 1, rowSpan: 1 });
    const rows = [
      [cell('Đơn vị'), cell('Cá nhân')],
      [cell('UBND\ntỉnh'), cell('5\n120')],
    ];
    expect(parseTable({ caption: '', rows })).toMatchObject([{ row: 2, found: '"5 / 120"' }]);
  });

  it.each([
    [
      '!Đơn vị | !Cá nhân\nA | mười',
      [
        'Dòng 2, cột “Cá nhân”: cần một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”; hiện là "mười".',
      ],
    ],
    [
      '!Đơn vị | !Cá nhân\nA | 1,234',
      [
        'Dòng 2, cột “Cá nhân”: "1,234" có hai cách đọc; hãy bỏ dấu hàng nghìn, hoặc thêm số 0 vào cuối phần thập phân.',
      ],
    ],
    [
      '!Đơn vị | !Cá nhân | !Tập thể\nA | 5 | <',
      [
        'Dòng 2, cột “Cá nhân”: "5" nằm trong một ô gộp; mỗi số cần một ô riêng.',
        'Dòng 2, cột “Tập thể”: "5" nằm trong một ô gộp; mỗi số cần một ô riêng.',
      ],
    ],
    [
      '!Hỗ trợ | !Số hộ | !\nA | 1 | 2',
      ['Dòng 2: ô "2" nằm ngoài các cột có tên; hãy đặt tên cho cột, hoặc kiểm tra dấu ngoặc kép.'],
    ],
    [
      '!Đơn vị | !Cá nhân\nA | 1\nCộng khối Đảng | 1',
      [
        'Dòng 3, cột “Đơn vị”: không rõ "Cộng khối Đảng" là dòng tổng hay dòng số liệu; dòng tổng chỉ ghi “Tổng cộng”.',
      ],
    ],
    [
      'Đơn vị tính: nghìn người | <\n!Đơn vị | !Cá nhân\nA | 1,5',
      [
        'Dòng 1: số liệu tính bằng nghìn hoặc triệu ("Đơn vị tính: nghìn người"); hãy ghi số đầy đủ.',
      ],
    ],
    ['!Đơn vị | !Cá nhân\nA | 1\nA | 2', ['Dòng 3: trùng với dòng 2; mỗi mục chỉ ghi một lần.']],
    [
      '!Đơn vị | !Cá nhân | !Huyện\nA | 1 | B',
      [
        'Dòng 1: không hiểu tên cột "Huyện"; hãy dùng tên như đơn vị, đối tượng, số lượng, công trình, đơn vị tính, hỗ trợ, hoặc bỏ cột này.',
      ],
    ],
    [
      '!Đơn vị | !Cá nhân',
      ['Báo cáo: cần một dòng tên cột và ít nhất một dòng số liệu; hiện chưa có.'],
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
        const header = 'work value to unit action qualifier phrase note icon'.split(' ');
        const write = (value: number) => {
          const number = value.toLocaleString('vi', {
            maximumFractionDigits: 3,
            useGrouping: false,
          });
          // Three decimals could be thousands; append a zero to make the number unambiguous.
          return /^[1-9]\d{0,2},\d{3}$/.test(number) ? `${number}0` : number;
        };
        const rows = (before as Report).infrastructure.map((row) => {
          const { value, to, qualifier, phrase } = row.quantity;
          return [
            row.work,
            write(value),
            to && write(to),
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
        expectReportOrProblems(parseTable({ caption: '', rows }));
      }),
    );
  });
});
