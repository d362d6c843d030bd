import type { Report } from '../report/report.js';
import { borderHomes, houses } from './works.js';

const oneHouseholdAHouse = {
  vi: 'Suy ra: mỗi căn nhà là một hộ.',
  en: 'Inferred: one household for each house.',
};

/** The households of the built-in report. */
export const laiChauHouseholds: Report['households'] = [
  {
    support: {
      vi: 'Hỗ trợ xóa đói giảm nghèo, phát triển kinh tế',
      en: 'Helped out of hunger and poverty',
    },
    households: {
      value: 500,
      qualifier: 'exact',
      phrase: '500 hộ dân được hỗ trợ để xóa dói giảm nghèo',
    },
  },
  {
    support: {
      vi: 'Nhà được xây mới, sửa chữa, di dời',
      en: 'House built, repaired or moved',
    },
    households: { value: 248, qualifier: 'exact', phrase: houses },
    note: oneHouseholdAHouse,
  },
  {
    support: { vi: 'Được trao Mái ấm biên cương', en: 'Given a Mái ấm biên cương home' },
    households: { value: 22, qualifier: 'exact', phrase: borderHomes },
    note: oneHouseholdAHouse,
  },
];
