import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { describeAwards } from '../../src/i18n/describe/awards.js';
import { describeHouseholds } from '../../src/i18n/describe/households.js';
import { describeInfrastructure as describeUnits } from '../../src/i18n/describe/infrastructure.js';
import type { Language } from '../../src/i18n/language.js';
import { exactly, type Figure } from '../../src/report/figure.js';
import { groupByIssuer } from '../../src/report/issuers.js';
import type { Qualifier } from '../../src/report/qualifiers.js';
import type { Recipient } from '../../src/report/recipients.js';
import type { Award, HouseholdSupport, Infrastructure } from '../../src/report/report.js';
import { groupByUnit } from '../../src/report/units.js';
import {
  arbitraryAwards,
  arbitraryHouseholds,
  arbitraryWorks,
} from '../support/arbitrary-report.js';
import { en, LANGUAGES, vi } from '../support/languages.js';

const describeInfrastructure = (works: readonly Infrastructure[], language: Language) =>
  describeUnits(groupByUnit(works, language.code), language);
const awards = (rows: readonly Award[], language: Language) =>
  describeAwards(groupByIssuer(rows, language.code), language);
const toFigure = (figure: number | Figure): Figure =>
  typeof figure === 'number' ? exactly(figure) : figure;
const award = (
  issuer: string,
  count: number | Figure,
  recipient: Recipient = 'individual',
): Award => ({
  issuer,
  award: 'Bằng khen',
  recipient,
  count: toFigure(count),
});

describe.each(LANGUAGES)('a takeaway in $code', (language) => {
  it('has 40 to 250 characters, whatever the report', () => {
    const fits = (sentence: string) => {
      expect(sentence.length, sentence).toBeGreaterThanOrEqual(40);
      expect(sentence.length, sentence).toBeLessThanOrEqual(250);
    };
    const some = fc.integer({ min: 1, max: 5 }).chain(arbitraryAwards);
    fc.assert(fc.property(some, (rows) => fits(awards(rows, language))));
    fc.assert(
      fc.property(arbitraryWorks, (works) => fits(describeInfrastructure(works, language))),
    );
    fc.assert(fc.property(arbitraryHouseholds, (rows) => fits(describeHouseholds(rows, language))));
    for (const none of [
      awards([], language),
      describeInfrastructure([], language),
      describeHouseholds([], language),
    ]) {
      fits(none);
    }
  });
});

describe('describeAwards', () => {
  it('names the issuer with the most, of how many', () => {
    expect(awards(laiChauReport.awards, vi)).toBe(
      'Bộ Tư lệnh Bộ đội Biên phòng trao nhiều nhất: 94 trong tổng số 178 lượt khen thưởng (52,8%).',
    );
    expect(awards(laiChauReport.awards, en)).toBe(
      'Border Guard High Command gave the most: 94 of 178 awards in total (52.8%).',
    );
  });

  it('says who received them when there is one issuer', () => {
    const rows = [award('Công an tỉnh', 92), award('Công an tỉnh', 2, 'collective')];
    expect(awards(rows, vi)).toBe(
      'Toàn bộ khen thưởng trong báo cáo do Công an tỉnh trao: 94 lượt khen thưởng, gồm 92 cá nhân và 2 tập thể.',
    );
    expect(awards(rows, en)).toBe(
      'All that this report records came from Công an tỉnh: 94 awards, to 92 individuals and 2 collectives.',
    );
    expect(awards([award('A', 1)], en)).toBe(
      'All that this report records came from A: 1 award, to 1 individual.',
    );
  });

  it('names all that are equal, or how many they are', () => {
    expect(awards([award('A', 5), award('B', 5), award('C', 1)], vi)).toBe(
      'A và B cùng trao nhiều nhất: mỗi đơn vị 5 trong tổng số 11 lượt khen thưởng.',
    );
    const long = [award('x'.repeat(120), 5), award('y'.repeat(120), 5)];
    expect(awards(long, vi)).toMatch(/^2 đơn vị cùng trao nhiều nhất/);
    expect(awards(long, en)).toMatch(/^2 issuers gave the most: 5 each/);
  });

  it('keeps the status of figures, and is only about right on their share', () => {
    const rows = [award('A', { value: 150, qualifier: 'over' }), award('B', 20)];
    expect(awards(rows, vi)).toBe(
      'A trao nhiều nhất: hơn 150 trong tổng số hơn 170 lượt khen thưởng (khoảng 88,2%).',
    );
  });

  it('says zero and nothing apart', () => {
    expect(awards([award('A', 0)], vi)).toContain('là 0');
    expect(awards([], vi)).toContain('không nêu');
  });
});

describe('a takeaway where a status leaves the order open', () => {
  const qualified = (value: number, qualifier: Qualifier) => ({ value, qualifier });
  const cases: [string, number | Figure, number | Figure, RegExp][] = [
    ['exactly 5 and over 5', 5, qualified(5, 'over'), /^B gave the most: over 5 of/],
    ['nearly 100 and 100', qualified(100, 'nearly'), 100, /^B gave the most: 100 of/],
    ['over 150 and 151', qualified(150, 'over'), 151, /^The largest figure stated: B \(151\), of/],
    [
      'nearly 100 and 99',
      qualified(100, 'nearly'),
      99,
      /^The largest figure stated: A \(nearly 100\), of/,
    ],
    ['about 40 and 40', qualified(40, 'about'), 40, /stated: A \(about 40\) and B \(40\), of/],
    ['about 40 and 35', qualified(40, 'about'), 35, /^A gave the most: about 40 of/],
    ['nearly 40 and 37', qualified(40, 'nearly'), 37, /stated: A \(nearly 40\), of/],
  ];

  it.each(cases)('says of %s only what is certain', (_what, a, b, sentence) => {
    expect(awards([award('A', a), award('B', b)], en)).toMatch(sentence);
  });

  it('says “each” and “cùng” only of exact figures', () => {
    fc.assert(
      fc.property(arbitraryAwards(3), (rows) => {
        if (/ each|cùng/.test(awards(rows, en) + awards(rows, vi))) {
          expect(groupByIssuer(rows, 'vi')[0]?.total.qualifier).toBe('exact');
        }
      }),
    );
  });
});

describe('describeInfrastructure', () => {
  const work = (name: string, quantity: number, unit: string): Infrastructure => ({
    work: name,
    unit,
    action: 'built',
    quantity: exactly(quantity),
  });

  it('compares only what shares a unit', () => {
    expect(describeInfrastructure(laiChauReport.infrastructure, vi)).toBe(
      'Trong các công trình tính bằng căn, nhiều nhất là Nhà cho hộ dân nghèo, khó khăn về nhà ở (248 căn). ' +
        'Có 4 hạng mục, 3 đơn vị tính không cộng chung.',
    );
  });

  it('compares nothing where no unit is shared', () => {
    const works = [work('Cầu', 3, 'cầu'), work('Đường', 12.5, 'km')];
    expect(describeInfrastructure(works, vi)).toBe(
      'Tổng cộng 2 hạng mục, mỗi hạng mục một đơn vị tính nên không cộng chung.',
    );
  });

  it('names the only work', () => {
    expect(describeInfrastructure([work('Đường', 12.5, 'km')], vi)).toContain('Đường (12,5 km)');
  });
});

describe('describeHouseholds', () => {
  it('names the largest measure and that measures may overlap', () => {
    expect(describeHouseholds(laiChauReport.households, en)).toBe(
      'The most: 500 households (Helped out of hunger and poverty). The groups may overlap, so they are not added up.',
    );
  });

  it('never speaks of overlap where there is one measure', () => {
    const one: HouseholdSupport[] = [
      { support: 'Bò giống', households: { value: 40, qualifier: 'nearly' } },
    ];
    expect(describeHouseholds(one, vi)).toBe(
      'Báo cáo chỉ nêu một hình thức giúp đỡ: gần 40 hộ (Bò giống).',
    );
  });

  it('names equal measures together', () => {
    const rows: HouseholdSupport[] = [
      { support: 'bò giống', households: exactly(40) },
      { support: 'nhà ở', households: exactly(40) },
    ];
    expect(describeHouseholds(rows, vi)).toMatch(
      /^Bò giống và nhà ở cùng nhiều nhất, mỗi nhóm 40 hộ\./,
    );
  });
});
