import type { ListName } from './lists.js';
import type { Report } from './report.js';
import { subjectOfTotal } from './total-subject.js';
import { filterByUnit } from './units.js';

/** Selects the rows of one list from a report, and the stated totals that count them. */
export function selectList(report: Report, list: ListName): Report {
  const totals = report.totals.filter(({ of }) =>
    list === 'infrastructure'
      ? filterByUnit(report.infrastructure, of).length > 0
      : subjectOfTotal(of).list === list,
  );
  const others = { awards: [], infrastructure: [], households: [], mentions: [] };
  return { ...report, ...others, [list]: report[list], totals };
}
