import { countedBy } from './counted.js';
import type { Report } from './report.js';
import type { Kind } from './vocabulary.js';
import { worksOf } from './works.js';

/** The part of a report that one chart draws: its rows of one kind, and the stated totals that count them. */
export function partOf(report: Report, kind: Kind): Report {
  const totals = report.totals.filter(({ of }) =>
    kind === 'infrastructure'
      ? worksOf(of, report.infrastructure).length > 0
      : countedBy(of).list === kind,
  );
  const none = { awards: [], infrastructure: [], households: [], mentions: [] };
  return { ...report, ...none, [kind]: report[kind], totals };
}
