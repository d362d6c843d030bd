import type { Report } from './report.js';

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
const houses = '248 căn nhà cho hộ dân nghèo';
const borderHomes = '22 Mái ấm biên cương';

const oneHouseholdAHouse = {
  vi: 'Suy ra: mỗi căn nhà là một hộ.',
  en: 'Inferred: one household for each house.',
};

/**
 * The five-year review of All-People Border Guard Day in Lai Châu, 2019–2024, presented on
 * 28 February 2024. Every figure carries the words of the source that state it.
 */
export const laiChauReport: Report = {
  title: {
    vi: '5 năm thực hiện Ngày Biên phòng toàn dân',
    en: 'Five years of All-People Border Guard Day',
  },
  place: { vi: 'Lai Châu', en: 'Lai Châu' },
  period: { from: 2019, to: 2024 },
  held: '2024-02-28',
  source: {
    title: {
      vi: 'Hội nghị Sơ kết 05 năm thực hiện Ngày Biên phòng toàn dân, Lai Châu',
      en: 'Five-year review conference of All-People Border Guard Day, Lai Châu',
    },
    date: '2024-02-28',
  },
  awards: [
    {
      issuer: borderGuardCommand,
      award: {
        vi: 'Kỷ niệm chương “Vì chủ quyền an ninh biên giới”',
        en: 'Medal “For border sovereignty and security”',
      },
      recipient: 'individual',
      count: {
        value: 88,
        phrase: 'tặng Kỷ niệm chương Vì chủ quyền an ninh biên giới cho 88 cá nhân',
      },
    },
    {
      issuer: borderGuardCommand,
      award: certificateOfMerit,
      recipient: 'collective',
      count: { value: 2, phrase: fromCommand },
    },
    {
      issuer: borderGuardCommand,
      award: certificateOfMerit,
      recipient: 'individual',
      count: { value: 4, phrase: fromCommand },
    },
    {
      issuer: provincialCommittee,
      award: certificateOfMerit,
      recipient: 'collective',
      count: { value: 16, phrase: fromProvince },
    },
    {
      issuer: provincialCommittee,
      award: certificateOfMerit,
      recipient: 'individual',
      count: { value: 44, phrase: fromProvince },
    },
    {
      issuer: fatherlandFront,
      award: commendation,
      recipient: 'collective',
      count: { value: 8, phrase: fromFront },
    },
    {
      issuer: fatherlandFront,
      award: commendation,
      recipient: 'individual',
      count: { value: 16, phrase: fromFront },
    },
  ],
  infrastructure: [
    {
      work: {
        vi: 'Mái ấm biên cương cho gia đình chiến sĩ, hội viên phụ nữ có hoàn cảnh đặc biệt khó khăn',
        en: 'Mái ấm biên cương (“warm border homes”) for soldiers’ and Women’s Union members’ families in special hardship',
      },
      unit: { vi: 'căn', en: 'houses' },
      action: 'built',
      icon: 'home',
      quantity: { value: 22, phrase: borderHomes },
    },
    {
      work: { vi: 'Đường giao thông nông thôn', en: 'Rural roads' },
      unit: 'km',
      action: 'unstated',
      icon: 'road',
      quantity: { value: 32, phrase: '32km đường giao thông nông thôn' },
    },
    {
      work: { vi: 'Điểm trường', en: 'School sites' },
      unit: { vi: 'điểm', en: 'sites' },
      action: 'repaired',
      icon: 'school',
      quantity: { value: 24, phrase: '24 điểm trường được sửa chữa' },
    },
    {
      work: {
        vi: 'Nhà cho hộ dân nghèo, khó khăn về nhà ở',
        en: 'Houses for poor households and those in housing need',
      },
      unit: { vi: 'căn', en: 'houses' },
      action: 'mixed',
      icon: 'home',
      quantity: { value: 248, phrase: houses },
      note: { vi: 'Xây mới, sửa chữa, di dời.', en: 'Built, repaired or moved.' },
    },
  ],
  households: [
    {
      support: {
        vi: 'Hỗ trợ xóa đói giảm nghèo, phát triển kinh tế',
        en: 'Helped out of hunger and poverty',
      },
      households: { value: 500, phrase: '500 hộ dân được hỗ trợ để xóa dói giảm nghèo' },
    },
    {
      support: {
        vi: 'Nhà được xây mới, sửa chữa, di dời',
        en: 'House built, repaired or moved',
      },
      households: { value: 248, phrase: houses },
      note: oneHouseholdAHouse,
    },
    {
      support: { vi: 'Được trao Mái ấm biên cương', en: 'Given a Mái ấm biên cương home' },
      households: { value: 22, phrase: borderHomes },
      note: oneHouseholdAHouse,
    },
  ],
  totals: [
    { of: 'individuals', figure: { value: 150, qualifier: 'over', phrase: statedTotals } },
    { of: 'collectives', figure: { value: 26, phrase: statedTotals } },
  ],
  mentions: [
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
  ],
};
