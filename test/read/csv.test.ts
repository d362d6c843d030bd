import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  formatCSV,
  laiChauReport,
  type Problem,
  parseCSV,
  parseReport,
  type Report,
  reconcile,
  validateReport,
} from '../../src/data.js';
import { exactly } from '../../src/report/figure.js';
import { arbitraryLists } from '../support/arbitrary-text.js';

const report = (read: Report | Problem[]): Report => {
  if (Array.isArray(read)) throw new Error(read.map((it) => describeProblem(it, 'en')).join('\n'));
  return read;
};
const said = (text: string, locale: 'vi' | 'en' = 'vi') => {
  const read = parseCSV(text, { locale });
  return Array.isArray(read) ? read.map((problem) => describeProblem(problem, locale)) : read;
};

describe('parseCSV(text)', () => {
  const awards = [
    { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'individual', count: exactly(1234.5) },
  ];

  it.each([
    ['commas', 'issuer,award,recipient,value\nUBND tỉnh,Bằng khen,individual,"1.234,5"'],
    ['semicolons', 'issuer;award;recipient;value\nUBND tỉnh;Bằng khen;individual;1.234,5'],
    ['tabs', 'issuer\taward\trecipient\tvalue\r\nUBND tỉnh\tBằng khen\tindividual\t1.234,5\r\n'],
    [
      'a byte order mark',
      '\ufeffissuer;award;recipient;value\nUBND tỉnh;Bằng khen;individual;1.234,5',
    ],
    ['another order', 'value;recipient;issuer;award\n1.234,5;individual;UBND tỉnh;Bằng khen'],
    [
      'Vietnamese headers',
      'Đơn vị;Hình thức;Đối tượng;Số lượng\nUBND tỉnh;Bằng khen;Cá nhân;1.234,5',
    ],
    [
      'decomposed letters',
      'Đơn vị;Hình thức;Đối tượng;Số lượng\nUBND tỉnh;Bằng khen;Cá nhân;1.234,5'.normalize('NFD'),
    ],
    [
      'row numbers and names',
      'STT;Họ tên;Đơn vị;Hình thức;Đối tượng;Số lượng\n1;;UBND tỉnh;Bằng khen;Cá nhân;1.234,5',
    ],
    ['bars', 'issuer|award|recipient|value\nUBND tỉnh|Bằng khen|individual|1.234,5'],
    [
      'the line by which Excel knows the separator',
      'sep=;\r\nissuer;award;recipient;value\r\nUBND tỉnh;Bằng khen;individual;1.234,5',
    ],
    [
      'titles above the header',
      'UBND TỈNH;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"BẢNG 1, 2 và 3"\n;;;\nĐơn vị;Hình thức;Đối tượng;Số lượng\nUBND tỉnh;Bằng khen;Cá nhân;1.234,5',
    ],
    ['recipients as columns', 'Đơn vị;Hình thức;Cá nhân;Tập thể\nUBND tỉnh;Bằng khen;1.234,5;–'],
    [
      'empty lines',
      '\n\nissuer;award;recipient;value\n\nUBND tỉnh;Bằng khen;individual;1.234,5\n;;;\n',
    ],
  ])('reads %s', (_, text) => {
    expect(report(parseCSV(text)).awards).toEqual(awards);
  });

  it.each([',', ';', '\t', '|'])(
    'reads a file in which every cell is quoted, cut by %j',
    (mark) => {
      const lines = ['issuer|award|recipient|value', 'UBND tỉnh|Bằng khen|individual|1.234,5'];
      const quoted = lines.map((line) => `"${line.split('|').join(`"${mark}"`)}"`);
      expect(report(parseCSV(quoted.join('\n'))).awards).toEqual(awards);
    },
  );

  it('takes spaces after a closing quotation mark for no part of the cell', () => {
    const text = 'issuer,recipient,value\n"UBND, tỉnh"  ,individual,1';
    expect(report(parseCSV(text)).awards[0]?.issuer).toBe('UBND, tỉnh');
  });

  it('reads line breaks of several kinds in one file', () => {
    const text = 'đơn vị;đối tượng;số lượng\n"A";cá nhân;1\r\n"B";cá nhân;2\r"C\r\nD";cá nhân;3';
    expect(report(parseCSV(text)).awards.map(({ issuer }) => issuer)).toEqual(['A', 'B', 'C D']);
  });

  it('reads a quoted line break as one cell', () => {
    const text = 'issuer,award,recipient,value\n"UBND\ntỉnh ""A""",x,individual,1';
    expect(report(parseCSV(text)).awards[0]?.issuer).toBe('UBND tỉnh "A"');
  });

  it('takes the first of the titles above its header as the title', () => {
    const text = 'KHEN THƯỞNG NĂM 2024;;\nđơn vị;đối tượng;số lượng\nA;cá nhân;1';
    expect(report(parseCSV(text)).title).toBe('KHEN THƯỞNG NĂM 2024');
  });

  it('takes no row of numbers for a title', () => {
    expect(said('5;6\nđơn vị;đối tượng;số lượng\nA;cá nhân;1')).toContain(
      'Dòng 1: không hiểu tên cột "5"; hãy dùng tên như đơn vị, đối tượng, số lượng, công trình, đơn vị tính, hỗ trợ, hoặc bỏ cột này.',
    );
  });

  it('counts rows where no column has numbers', () => {
    const text = 'đơn vị,hình thức,đối tượng,họ tên\nA,B,cá nhân,x\nA,B,cá nhân,y\nA,B,tập thể,z\n';
    expect(report(parseCSV(text)).awards.map(({ count }) => count)).toEqual([
      exactly(2),
      exactly(1),
    ]);
  });

  it('keeps status, whether in the number or in a column of its own', () => {
    const text =
      'hỗ trợ;số hộ;mức độ\nA;hơn 150;\nB;trên 12.300;\nC;500;gần\nD;khoảng 40;khoảng\nE;7;chính xác';
    expect(report(parseCSV(text)).households.map(({ households }) => households)).toEqual([
      { value: 150, qualifier: 'over' },
      { value: 12300, qualifier: 'over' },
      { value: 500, qualifier: 'nearly' },
      { value: 40, qualifier: 'about' },
      { value: 7, qualifier: 'exact' },
    ]);
  });

  it('takes one name in two spellings for one, as spelled first', () => {
    const text =
      'đơn vị,đối tượng,số lượng\nỦy ban  Hoà Bình,cá nhân,1\nUỷ ban Hòa Bình ,tập thể,2';
    expect(report(parseCSV(text)).awards.map(({ issuer }) => issuer)).toEqual([
      'Ủy ban Hoà Bình',
      'Ủy ban Hoà Bình',
    ]);
  });

  it('takes a row of totals for stated totals, never for an issuer', () => {
    const text = 'đơn vị,đối tượng,số lượng\nA,cá nhân,1\nTổng cộng,cá nhân,hơn 1';
    const { awards, totals } = report(parseCSV(text));
    expect(awards).toHaveLength(1);
    expect(totals).toEqual([{ of: 'individuals', figure: { value: 1, qualifier: 'over' } }]);
  });

  it('takes a total of works without a unit for one in the unit of them all', () => {
    const text = 'công trình;số lượng;đơn vị tính\nTổng cộng;30;\nA;10;khoá\nB;20;khóa';
    expect(report(parseCSV(text)).totals).toEqual([{ of: 'khoá', figure: exactly(30) }]);
  });

  it('asks for the unit of a total where works have several', () => {
    const works = 'công trình;số lượng;đơn vị tính\nA;10;km\nB;20;căn\nTổng cộng;30;';
    expect(said(works)).toEqual([
      'Dòng 4, cột “đơn vị tính”: cần ghi tên hoặc nội dung; hiện chưa có.',
    ]);
    expect(said('công trình;số lượng\nA;10\nTổng cộng;10')).toEqual([
      'Dòng 1: thiếu cột “đơn vị tính”.',
    ]);
  });

  it.each(['hộ', 'Gia đình', 'households', ''])(
    'takes a row of totals in “%s” for households',
    (unit) => {
      const text = `hỗ trợ;số hộ;đơn vị tính\nA;20;hộ\nTổng cộng;25;${unit}`;
      expect(report(parseCSV(text)).totals).toEqual([{ of: 'households', figure: exactly(25) }]);
    },
  );

  it('takes no kilometres for a total of households', () => {
    expect(said('hỗ trợ;số hộ;đơn vị tính\nA;20;hộ\nTổng cộng;25;km')).toEqual([
      'Dòng 3, cột “đơn vị tính”: cần đơn vị tính là “hộ”; hiện là "km".',
    ]);
  });

  it('adds up the totals of one row with their status', () => {
    const text = 'đơn vị;Cá nhân;Tập thể\nA;1;2\nTổng cộng;3;hơn 4';
    expect(report(parseCSV(text)).totals).toEqual([
      { of: 'individuals', figure: exactly(3) },
      { of: 'collectives', figure: { value: 4, qualifier: 'over' } },
    ]);
  });

  it('adds up no total that is no finite number', () => {
    const text = 'đơn vị;Cá nhân;Tập thể;People\nA;1;2;3\nTổng cộng;3;2;1e400';
    expect(parseCSV(text)).toMatchObject([{ row: 3, column: 'People', found: '"1e400"' }]);
  });

  it('invents no figure where a kind of row has none', () => {
    expect(said('công trình;đơn vị tính\nĐường;km')).toEqual(['Dòng 1: thiếu cột “số lượng”.']);
    expect(said('đơn vị;đối tượng\nA;cá nhân\nTổng cộng;cá nhân')).toEqual([
      'Dòng 1: thiếu cột “số lượng”.',
    ]);
  });

  it('names the file as the source', () => {
    const options = { name: 'khen-thuong.csv', url: 'https://example.org/khen-thuong.csv' };
    const read = report(parseCSV('issuer,recipient,value\nA,individual,1', options));
    expect(read.source).toEqual({ title: options.name, url: options.url });
  });

  it.each([
    [
      'issuer,recipient,value\nA,individual,-5',
      [
        'Dòng 2, cột “value”: cần một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”; hiện là "-5".',
      ],
    ],
    [
      'issuer,recipient,value\nA,individual,',
      [
        'Dòng 2, cột “value”: cần một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”; hiện chưa có.',
      ],
    ],
    [
      'đơn vị;đối tượng;số lượng\nA;cá nhân;1\nB;con mèo;2',
      ['Dòng 3, cột “đối tượng”: cần “cá nhân” hoặc “tập thể”; hiện là "con mèo".'],
    ],
    [
      'đơn vị;đối tượng;số lượng\nA;cá nhân;1,234',
      [
        'Dòng 2, cột “số lượng”: "1,234" có hai cách đọc; hãy bỏ dấu hàng nghìn, hoặc thêm số 0 vào cuối phần thập phân.',
      ],
    ],
    [
      'issuer,recipient,value\nA,individual,1\nB,individual,2\nA,individual,3',
      ['Dòng 4: trùng với dòng 2; mỗi mục chỉ ghi một lần.'],
    ],
    ['support,unit,value\nA,km,5', ['Dòng 2, cột “unit”: cần đơn vị tính là “hộ”; hiện là "km".']],
    [
      'issuer,recipient,value,màu\nA,individual,1,đỏ',
      [
        'Dòng 1: không hiểu tên cột "màu"; hãy dùng tên như đơn vị, đối tượng, số lượng, công trình, đơn vị tính, hỗ trợ, hoặc bỏ cột này.',
      ],
    ],
    [
      'issuer,recipient,value\nA,individual,1,2',
      ['Dòng 2: ô "2" nằm ngoài các cột có tên; hãy đặt tên cho cột, hoặc kiểm tra dấu ngoặc kép.'],
    ],
    ['', ['Báo cáo: cần một dòng tên cột và ít nhất một dòng số liệu; hiện chưa có.']],
  ])('says what is wrong with %j', (text, problems) => {
    expect(said(text)).toEqual(problems);
  });

  it('names each of very many problems', () => {
    const rows = Array.from({ length: 130_000 }, (_, index) => `A${index};x`);
    expect(parseCSV(`hỗ trợ;số hộ\n${rows.join('\n')}`)).toHaveLength(130_000);
  }, 30_000);

  it('never throws, and never invents a figure', () => {
    const line = fc.string({ unit: fc.constantFrom(...'a1,;"\n\t.-=é') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), line), (text) => {
        const read = parseCSV(`issuer,recipient,value\n${text}`);
        if (Array.isArray(read)) return;
        for (const { count } of read.awards) {
          const { value } = count;
          expect(text.replace(/\D/g, '')).toContain(String(value).replace(/\D/g, ''));
        }
      }),
    );
  });
});

describe('parseReport(text)', () => {
  it.each([
    ['KHEN THƯỞNG NĂM 2024\r\n\r\nđơn vị;đối tượng;số lượng\r\nA;cá nhân;1'],
    ['đơn vị|đối tượng|số lượng\nA|cá nhân|1'],
    ['\ufeff  đơn vị\tđối tượng\tsố lượng\nA\tcá nhân\t1'],
  ])('knows CSV by what stands in it: %j', (text) => {
    expect(report(parseReport(text)).awards).toMatchObject([{ issuer: 'A', count: exactly(1) }]);
  });

  it.each([['Tỉnh đã khen thưởng 12 cá nhân'], [`${'xin chào\n'.repeat(30)}a;b`], ['<p>a;b']])(
    'takes other texts for no report: %j',
    (text) => {
      expect(parseReport(text)).toMatchObject([{ code: 'format' }]);
    },
  );
});

describe('formatCSV(report)', () => {
  it('starts with a byte order mark and the columns of the long form', () => {
    const [header] = formatCSV(laiChauReport).split('\r\n');
    expect(header).toBe(
      '\ufeffsection,issuer,award,recipient,work,unit,action,support,value,qualifier,phrase,note,icon',
    );
  });

  it.each(['=1+1', '+84 912', '-5', '@A1', '＝1+1', '＋1', '－1', '＠A1'])(
    'keeps a spreadsheet from taking “%s” for a formula',
    (support) => {
      const households = [{ support, households: 3 }];
      const csv = formatCSV(report(validateReport({ ...laiChauReport, households })));
      expect(csv).toContain(`,'${support},3,`);
      expect(report(parseCSV(csv)).households[0]?.support).toBe(support);
    },
  );

  it('writes lines and cells as RFC 4180 does', () => {
    const households = [{ support: 'Bò, "giống"\nlai', households: 1234.567 }];
    const csv = formatCSV(
      report(validateReport({ title: 'T', source: { title: 'S' }, households })),
    );
    expect(csv.endsWith('\r\nhouseholds,,,,,,,"Bò, ""giống"" lai",1234.567,,\r\n')).toBe(true);
  });

  it('names what a total counts as its rows do, in either language', () => {
    const unit = { vi: 'căn', en: 'houses' };
    const infrastructure = [{ work: 'Nhà', unit, action: 'built', quantity: 7 }];
    const totals = [{ of: 'căn', figure: 8 }];
    const before = report(
      validateReport({ title: 'T', source: { title: 'S' }, infrastructure, totals }),
    );
    for (const locale of ['vi', 'en'] as const) {
      const [total] = reconcile(report(parseCSV(formatCSV(before, locale), { locale })));
      expect(total).toMatchObject({ of: unit[locale], outcome: 'short', unitemised: { value: 1 } });
    }
  });

  it('loses no figure on the way back', () => {
    fc.assert(
      fc.property(
        arbitraryLists,
        fc.constantFrom('vi' as const, 'en' as const),
        (lists, locale) => {
          const before = validateReport({ title: 'T', source: { title: 'S' }, ...lists });
          fc.pre(!Array.isArray(before) && Object.values(lists).some(({ length }) => length > 0));
          const { awards, infrastructure, households, totals, mentions } = before as Report;
          expect(report(parseCSV(formatCSV(before as Report, locale), { locale }))).toMatchObject({
            awards,
            infrastructure,
            households,
            totals,
            mentions,
          });
        },
      ),
    );
  });
});
