import { laiChauReport } from '../../src/built-in/lai-chau.ts';
import { exactly } from '../../src/report/figure.ts';
import type { Report } from '../../src/report/report.ts';

/** The built-in report without totals and mentions, which the floor does not draw. */
export const breakdown: Report = { ...laiChauReport, totals: [], mentions: [] };

/** Returns that report with every award count changed by up to ±15 %, by seed. */
export function varyAwards(seed: number): Report {
  const awards = laiChauReport.awards.map((award, index) => {
    const { value } = award.count;
    const change = ((seed * 37 + index * 53) % 31) - 15;
    const count = Math.max(
      1,
      value + (Math.round((value * change) / 100) || Math.sign(change) || 1),
    );
    return { ...award, count: exactly(count) };
  });
  return { ...breakdown, awards };
}

/** Returns a report of `count` issuers with awards to individuals and collectives each. */
export function manyIssuers(count: number): Report {
  const awards = Array.from({ length: count }, (_, index) => {
    const issuer = `Ủy ban nhân dân xã số ${index + 1}`;
    return [
      {
        issuer,
        award: 'Bằng khen',
        recipient: 'individual',
        count: exactly(30 + ((index * 7919) % 400)),
      },
      {
        issuer,
        award: 'Giấy khen',
        recipient: 'collective',
        count: exactly(2 + ((index * 104729) % 40)),
      },
    ] as const;
  }).flat();
  // One issuer leads, so that the takeaway is the usual one.
  return { ...breakdown, awards: [{ ...awards[0]!, count: exactly(500) }, ...awards.slice(1)] };
}
