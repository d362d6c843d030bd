import { laiChauReport } from '../../src/built-in/lai-chau.ts';
import { exactly } from '../../src/report/figure.ts';
import type { Report } from '../../src/report/report.ts';

/** The built-in report as far as the floor draws it: the awards, without what is said under the source. */
export const breakdown: Report = { ...laiChauReport, totals: [], mentions: [] };

/** That report with every award count up to 15 % higher or lower, differently for each seed. */
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

/** A report in which so many issuers each gave awards to individuals and to collectives. */
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
  // One issuer leads, so that the sentence above the picture is the usual one.
  return { ...breakdown, awards: [{ ...awards[0]!, count: exactly(500) }, ...awards.slice(1)] };
}
