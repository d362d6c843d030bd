import type { Report } from '../report/report.js';

const borderGuardCommand = {
  vi: 'Bộ Tư lệnh Bộ đội Biên phòng',
  en: 'Border Guard High Command',
};
const provincialCommittee = {
  vi: 'Ủy ban nhân dân tỉnh Lai Châu',
  en: 'Lai Châu Provincial People’s Committee',
};
const fatherlandFront = {
  vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  en: 'Provincial Committee of the Việt Nam Fatherland Front',
};
const certificateOfMerit = { vi: 'Bằng khen', en: 'Certificate of merit' };
const commendation = { vi: 'Giấy khen', en: 'Letter of commendation' };

const fromCommand = 'tặng Bằng khen cho 2 tập thể, 4 cá nhân';
const fromProvince = 'tặng Bằng khen cho 16 tập thể và 44 cá nhân';
const fromFront = 'tặng Giấy khen cho 8 tập thể và 16 cá nhân';
const statedTotals = 'Hơn 150 cá nhân và 26 tập thể tiêu biểu';
const title = {
  vi: 'Hội nghị Sơ kết 05 năm thực hiện Ngày Biên phòng toàn dân, Lai Châu',
  en: 'Five-year review conference of All-People Border Guard Day, Lai Châu',
};

const source: Report['source'] = {
  title,
  date: '2024-02-28',
};

const awards: Report['awards'] = [
  {
    issuer: borderGuardCommand,
    award: {
      vi: 'Kỷ niệm chương “Vì chủ quyền an ninh biên giới”',
      en: 'Medal “For border sovereignty and security”',
    },
    recipient: 'individual',
    count: {
      value: 88,
      qualifier: 'exact',
      phrase: 'tặng Kỷ niệm chương Vì chủ quyền an ninh biên giới cho 88 cá nhân',
    },
  },
  {
    issuer: borderGuardCommand,
    award: certificateOfMerit,
    recipient: 'collective',
    count: { value: 2, qualifier: 'exact', phrase: fromCommand },
  },
  {
    issuer: borderGuardCommand,
    award: certificateOfMerit,
    recipient: 'individual',
    count: { value: 4, qualifier: 'exact', phrase: fromCommand },
  },
  {
    issuer: provincialCommittee,
    award: certificateOfMerit,
    recipient: 'collective',
    count: { value: 16, qualifier: 'exact', phrase: fromProvince },
  },
  {
    issuer: provincialCommittee,
    award: certificateOfMerit,
    recipient: 'individual',
    count: { value: 44, qualifier: 'exact', phrase: fromProvince },
  },
  {
    issuer: fatherlandFront,
    award: commendation,
    recipient: 'collective',
    count: { value: 8, qualifier: 'exact', phrase: fromFront },
  },
  {
    issuer: fatherlandFront,
    award: commendation,
    recipient: 'individual',
    count: { value: 16, qualifier: 'exact', phrase: fromFront },
  },
];

const totals: Report['totals'] = [
  { of: 'individuals', figure: { value: 150, qualifier: 'over', phrase: statedTotals } },
  { of: 'collectives', figure: { value: 26, qualifier: 'exact', phrase: statedTotals } },
];

const mentions: Report['mentions'] = [
  {
    vi: 'Quà và cơ sở vật chất trị giá hàng tỉ đồng cho nhân dân, chính quyền, học sinh và gia đình bị thiên tai ở khu vực biên giới',
    en: 'Gifts and facilities worth billions of đồng for people, authorities, pupils and families struck by disasters in the border area',
  },
  {
    vi: 'Chương trình “Quân dân y kết hợp”',
    en: 'Programme “Military and civilian medicine together”',
  },
  { vi: '“Xuân Biên phòng - ấm lòng dân bản”', en: '“Border Guard spring, warm village hearts”' },
  {
    vi: '“Nâng bước em tới trường - Con nuôi đồn Biên phòng”',
    en: '“Helping children to school, adopted by border posts”',
  },
  { vi: '“Hũ gạo tình thương”', en: '“Rice jars of compassion”' },
];

/** The awards of the built-in report. */
export const laiChauAwards: Report = {
  title,
  source,
  awards,
  infrastructure: [],
  households: [],
  totals,
  mentions,
};
