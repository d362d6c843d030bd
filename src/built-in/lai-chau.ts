import type { Report } from '../report/report.js';
import { laiChauAwards } from './awards.js';
import { laiChauHouseholds } from './households.js';
import { laiChauWorks } from './works.js';

/**
 * The five-year review of All-People Border Guard Day in Lai Châu, 2019–2024, presented on
 * 28 February 2024. Every figure carries the words of the source that state it.
 */
export const laiChauReport: Report = {
  ...laiChauAwards,
  title: {
    vi: '5 năm thực hiện Ngày Biên phòng toàn dân',
    en: 'Five years of All-People Border Guard Day',
  },
  place: 'Lai Châu',
  period: { from: 2019, to: 2024 },
  held: '2024-02-28',
  infrastructure: laiChauWorks,
  households: laiChauHouseholds,
};
