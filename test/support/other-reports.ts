import type { Recipient, ReportInput } from '../../src/data.js';
import type { FigureInput } from '../../src/report/figure.js';
import type { Award, RowInput } from '../../src/report/report.js';

const SOURCE = { title: 'Số liệu minh họa' };

const report = (lists: Omit<ReportInput, 'title' | 'source'>): ReportInput => ({
  title: 'Báo cáo minh họa',
  source: SOURCE,
  ...lists,
});

const award = (
  issuer: string,
  recipient: Recipient,
  count: FigureInput,
  kind?: string,
): RowInput<Award> => ({
  issuer,
  recipient,
  count,
  ...(kind && { award: kind }),
});

/** A name of `length` characters, as long as official ones can be. */
const longName = (start: string, length = 120) =>
  `${start} ${'Ban Chỉ đạo Phong trào toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới tỉnh'}`
    .slice(0, length)
    .padEnd(length, 'a');

const DEPARTMENTS = [
  'Sở Nội vụ',
  'Sở Giáo dục và Đào tạo',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Hội Nông dân tỉnh',
  'Tỉnh đoàn',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Hội Cựu chiến binh tỉnh',
  'UBND huyện Mường Tè',
  'UBND huyện Nậm Nhùn',
  'Đảng ủy Khối cơ quan và doanh nghiệp tỉnh',
];
const KINDS = ['Bằng khen', 'Giấy khen', 'Kỷ niệm chương', 'Cờ thi đua'];

/** Reports of other shapes than the built-in one, as other provinces and programmes may have. */
export const OTHER_REPORTS: Readonly<Record<string, ReportInput>> = {
  'one of everything': report({
    awards: [award('UBND tỉnh', 'individual', 1, 'Bằng khen')],
    infrastructure: [{ work: 'Cầu treo', unit: 'cây cầu', action: 'built', quantity: 1 }],
    households: [{ support: 'Bò giống', households: 1 }],
  }),

  'twelve issuers with four kinds of award': report({
    awards: DEPARTMENTS.flatMap((issuer, i) =>
      KINDS.slice(0, 1 + (i % 4)).map((kind, k) =>
        award(issuer, k === 3 ? 'collective' : 'individual', 7 + ((i * 37 + k * 53) % 160), kind),
      ),
    ),
    totals: [{ of: 'individuals', figure: { value: 3000, qualifier: 'over' } }],
  }),

  'only collectives': report({
    awards: DEPARTMENTS.slice(0, 4).map((issuer, i) => award(issuer, 'collective', 3 + 5 * i)),
    totals: [{ of: 'collectives', figure: 50 }],
  }),

  'seventeen to one': report({
    awards: [
      award('Công an tỉnh', 'individual', 1700),
      award('Công an tỉnh', 'collective', 100),
      award('Tỉnh đoàn', 'individual', 100),
      award('Tỉnh đoàn', 'collective', 1),
    ],
    infrastructure: [
      { work: 'Nhà ở', unit: 'căn', action: 'built', icon: 'home', quantity: 1700 },
      { work: 'Nhà văn hóa', unit: 'căn', action: 'repaired', icon: 'home', quantity: 100 },
    ],
    households: [
      { support: 'Cây giống', households: 1700 },
      { support: 'Bò giống', households: 100 },
      { support: 'Máy cày', households: 6 },
    ],
  }),

  'five units': report({
    infrastructure: [
      { work: 'Đường bê tông', unit: 'km', action: 'built', icon: 'road', quantity: 41.5 },
      { work: 'Kênh mương', unit: 'km', action: 'repaired', icon: 'road', quantity: 3.25 },
      { work: 'Trường mầm non', unit: 'điểm', action: 'mixed', icon: 'school', quantity: 17 },
      { work: 'Nhà tình nghĩa', unit: 'căn', action: 'built', icon: 'home', quantity: 63 },
      { work: 'Sân thể thao', unit: 'm²', action: 'unstated', quantity: 12_300 },
      {
        work: 'Đèn đường',
        unit: 'bộ',
        action: 'built',
        quantity: { value: 1250, qualifier: 'over' },
      },
    ],
  }),

  'nearly and over': report({
    awards: [
      award('UBND tỉnh', 'individual', { value: 150, qualifier: 'over' }, 'Bằng khen'),
      award('UBND tỉnh', 'collective', { value: 20, qualifier: 'nearly' }, 'Bằng khen'),
      award('Sở Nội vụ', 'individual', { value: 140, qualifier: 'about' }),
    ],
    infrastructure: [
      {
        work: 'Đường bê tông',
        unit: 'km',
        action: 'built',
        icon: 'road',
        quantity: { value: 32, qualifier: 'nearly' },
      },
      {
        work: 'Nhà ở',
        unit: 'căn',
        action: 'built',
        icon: 'home',
        quantity: { value: 248, qualifier: 'about' },
      },
    ],
    households: [
      { support: 'Cây giống', households: { value: 1200, qualifier: 'over' } },
      { support: 'Bể nước', households: { value: 500, qualifier: 'nearly' } },
      { support: 'Vay vốn', households: { value: 75, qualifier: 'about' } },
      { support: 'Bò giống', households: 40, note: 'Đợt 1' },
    ],
    totals: [{ of: 'individuals', figure: { value: 290, qualifier: 'nearly' } }],
    mentions: ['Quà Tết trị giá hàng tỉ đồng'],
  }),

  'English only': {
    title: { en: 'Programme results' },
    source: { title: { en: 'Annual review' } },
    awards: [
      {
        issuer: { en: 'Provincial People’s Committee' },
        award: { en: 'Certificate of merit' },
        recipient: 'individual',
        count: 44,
      },
      {
        issuer: { en: 'Provincial People’s Committee' },
        award: { en: 'Certificate of merit' },
        recipient: 'collective',
        count: 16,
      },
      { issuer: { en: 'Farmers’ Union' }, recipient: 'individual', count: 30 },
    ],
    infrastructure: [
      { work: { en: 'Footbridges' }, unit: { en: 'bridges' }, action: 'built', quantity: 6 },
      {
        work: { en: 'Roads' },
        unit: { en: 'km' },
        action: 'repaired',
        icon: 'road',
        quantity: 12.5,
      },
    ],
    households: [
      { support: { en: 'Breeding cattle' }, households: 40 },
      { support: { en: 'Clean water' }, households: 1 },
    ],
  },

  'names of 120 characters': report({
    awards: [
      award(longName('Một'), 'individual', 44, longName('Bằng khen')),
      award(longName('Một'), 'collective', 16, longName('Cờ thi đua')),
      award(longName('Hai'), 'individual', 3, longName('Giấy khen')),
    ],
    infrastructure: [
      {
        work: longName('Đường'),
        unit: longName('km', 40),
        action: 'unstated',
        icon: 'road',
        quantity: 12.5,
        note: longName('Ghi chú'),
      },
      { work: longName('Nhà'), unit: 'căn', action: 'mixed', icon: 'home', quantity: 22 },
    ],
    households: [
      { support: longName('Hỗ trợ'), households: 500, note: longName('Ghi chú') },
      { support: longName('Giúp đỡ'), households: 22 },
    ],
  }),

  'zero everywhere': report({
    awards: [award('UBND tỉnh', 'individual', 0), award('Sở Nội vụ', 'collective', 0)],
    infrastructure: [
      { work: 'Đường', unit: 'km', action: 'built', icon: 'road', quantity: 0 },
      { work: 'Nhà', unit: 'căn', action: 'built', icon: 'home', quantity: 0 },
    ],
    households: [
      { support: 'Bò giống', households: 0 },
      { support: 'Cây giống', households: 0 },
    ],
  }),

  'one and a million': report({
    awards: [
      award('UBND tỉnh', 'individual', 1_000_000),
      award('UBND tỉnh', 'collective', 1),
      award('Sở Nội vụ', 'individual', 1),
    ],
    infrastructure: [
      { work: 'Cây xanh', unit: 'cây', action: 'built', quantity: 1_000_000 },
      { work: 'Cây bóng mát', unit: 'cây', action: 'built', quantity: 1 },
      { work: 'Đường', unit: 'km', action: 'built', icon: 'road', quantity: 1_000_000 },
    ],
    households: [
      { support: 'Bảo hiểm y tế', households: 1_000_000 },
      { support: 'Nhà ở', households: 1 },
    ],
  }),

  decimals: report({
    awards: [award('UBND tỉnh', 'individual', 12.5), award('UBND tỉnh', 'collective', 0.125)],
    infrastructure: [
      { work: 'Đường bê tông', unit: 'km', action: 'built', icon: 'road', quantity: 0.75 },
      { work: 'Đường đất', unit: 'km', action: 'repaired', icon: 'road', quantity: 1234.5678 },
      { work: 'Rừng trồng', unit: 'ha', action: 'built', quantity: 2.7654321 },
      { work: 'Nhà ở', unit: 'căn', action: 'built', icon: 'home', quantity: 2.5 },
    ],
    households: [
      { support: 'Bò giống', households: 0.5 },
      { support: 'Cây giống', households: 10.25 },
    ],
  }),

  'three hundred issuers': report({
    awards: Array.from({ length: 300 }, (_, i) =>
      award(`Trường Tiểu học và Trung học cơ sở số ${i + 1}`, 'individual', 1 + ((i * 7) % 90)),
    ),
  }),
};
