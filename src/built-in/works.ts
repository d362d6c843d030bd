import type { Report } from '../report/report.js';

/** Phrases of the source that state both works and households. */
export const houses = '248 căn nhà cho hộ dân nghèo';
export const borderHomes = '22 Mái ấm biên cương';

/** The infrastructure of the built-in report. */
export const laiChauWorks: Report['infrastructure'] = [
  {
    work: {
      vi: 'Mái ấm biên cương cho gia đình chiến sĩ, hội viên phụ nữ có hoàn cảnh đặc biệt khó khăn',
      en: 'Mái ấm biên cương (“warm border homes”) for soldiers’ and Women’s Union members’ families in special hardship',
    },
    unit: { vi: 'căn', en: 'houses' },
    action: 'built',
    icon: 'home',
    quantity: { value: 22, qualifier: 'exact', phrase: borderHomes },
  },
  {
    work: { vi: 'Đường giao thông nông thôn', en: 'Rural roads' },
    unit: 'km',
    action: 'unstated',
    icon: 'road',
    quantity: { value: 32, qualifier: 'exact', phrase: '32km đường giao thông nông thôn' },
  },
  {
    work: { vi: 'Điểm trường', en: 'School sites' },
    unit: { vi: 'điểm', en: 'sites' },
    action: 'repaired',
    icon: 'school',
    quantity: { value: 24, qualifier: 'exact', phrase: '24 điểm trường được sửa chữa' },
  },
  {
    work: {
      vi: 'Nhà cho hộ dân nghèo, khó khăn về nhà ở',
      en: 'Houses for poor households and those in housing need',
    },
    unit: { vi: 'căn', en: 'houses' },
    action: 'mixed',
    icon: 'home',
    quantity: { value: 248, qualifier: 'exact', phrase: houses },
    note: { vi: 'Xây mới, sửa chữa, di dời.', en: 'Built, repaired or moved.' },
  },
];
