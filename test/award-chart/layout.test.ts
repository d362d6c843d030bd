import { group, sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AwardLayout, layoutAwards } from '../../src/award-chart/layout.js';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { isBar, MARK_GAP, type Mark, type PlotGeometry } from '../../src/layout/plot.js';
import { exactly, type Figure, reachOf } from '../../src/report/figure.js';
import { groupByIssuer } from '../../src/report/issuers.js';
import type { Award } from '../../src/report/report.js';
import { arbitraryAwards, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';
import { en, vi } from '../support/languages.js';

const EM = 16;
const LAYOUTS: AwardLayout[] = ['bars', 'grouped', 'share', 'dots'];

const { awards: builtIn } = laiChauReport;

const draw = (awards: readonly Award[], layout: AwardLayout, frameWidth = 640, em = EM) =>
  layoutAwards(groupByIssuer(awards, 'vi'), layout, vi, { width: frameWidth, em });

const give = (count: Figure, note?: string): Award => ({
  issuer: 'A',
  award: 'B',
  recipient: 'individual',
  count,
  note,
});

/** The index in the report of a mark's first row. */
const rowOf = ({ rows }: Mark) => rows.indexes[0] ?? Number.NaN;

const lengthsOf = ({ marks }: PlotGeometry) =>
  new Map(marks.filter(isBar).map((mark) => [rowOf(mark), mark.width]));

const textsOf = ({ labels }: PlotGeometry) => labels.map(({ text }) => text);

const countDots = (mark: Mark) => (isBar(mark) ? 0 : mark.path.split('M').length - 1);

describe.each([1, 3, 30, 300])('layoutAwards with %i issuers', (issuers) => {
  const numRuns = issuers > 30 ? 6 : 60;

  it.each(LAYOUTS)('%s stays inside the frame, from 280 to 1920 px', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), frame, (awards, { width: frameWidth, em }) => {
        expectInsideFrame(draw(awards, layout, frameWidth, em));
      }),
      { numRuns },
    );
  });

  it.each(LAYOUTS)('%s overlaps nothing, from 280 to 1920 px', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), frame, (awards, { width: frameWidth, em }) => {
        const geometry = draw(awards, layout, frameWidth, em);
        expectPlaces(geometry);
        expectNoOverlap(geometry, MARK_GAP);
      }),
      { numRuns },
    );
  });

  it.each(LAYOUTS)('%s has one mark for each row of the report', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), (awards) => {
        const rows = draw(awards, layout).marks.map(rowOf);
        expect(rows.sort((a, b) => a - b)).toEqual(awards.map((_, index) => index));
      }),
      { numRuns },
    );
  });

  it.each(['bars', 'grouped'] as const)('%s gives all rows one scale from zero', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), width, (awards, frameWidth) => {
        const lengths = lengthsOf(draw(awards, layout, frameWidth));
        const value = sum(awards, ({ count }) => reachOf(count));
        const length = sum(lengths.values());
        awards.forEach(({ count }, index) => {
          const expected = value > 0 ? (reachOf(count) / value) * length : 0;
          expect(lengths.get(index)).toBeCloseTo(expected, 6);
        });
      }),
      { numRuns },
    );
  });

  it.each(['bars', 'grouped'] as const)('%s draws some length where there is a value', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), width, (awards, frameWidth) => {
        fc.pre(awards.some(({ count }) => count.value > 0));
        expect(sum(lengthsOf(draw(awards, layout, frameWidth)).values())).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it('share fills the width with each issuer, whose parts are in proportion', () => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), width, (awards, frameWidth) => {
        const lengths = lengthsOf(draw(awards, 'share', frameWidth));
        for (const { rows } of groupByIssuer(awards, 'vi')) {
          const drawn = rows.filter(({ figure }) => reachOf(figure) > 0);
          const whole = sum(drawn, ({ figure }) => reachOf(figure));
          const available = frameWidth - MARK_GAP * (drawn.length - 1);
          for (const { rows: reference, figure } of drawn) {
            const expected = (reachOf(figure) / whole) * available;
            expect(lengths.get(reference.indexes[0] ?? Number.NaN)).toBeCloseTo(expected, 6);
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('layoutAwards', () => {
  it('puts the issuer with the most first, and individuals before collectives', () => {
    expect(draw(builtIn, 'bars').marks.map(rowOf)).toEqual([0, 2, 1, 4, 3, 6, 5]);
  });

  it('sets the total of each issuer at the end of its bar', () => {
    const { labels } = draw(builtIn, 'bars');
    const totals = labels.filter(({ style }) => style === 'total').map(({ text }) => text);
    expect(totals).toEqual(['94', '60', '24']);
  });

  it('sets the label of a small segment under its bar', () => {
    const { labels } = draw(builtIn, 'bars');
    const details = labels.filter(({ style }) => style === 'detail').map(({ text }) => text);
    expect(details).toContain('2 tập thể · Bằng khen');
  });

  it('draws one dot for each recipient, each row as one path', () => {
    const { marks, unitsPerSymbol } = draw(builtIn, 'dots');
    expect(unitsPerSymbol).toBe(1);
    expect(sum(marks, countDots)).toBe(178);
  });

  it('lets a dot stand for more where there are too many, and says for how many', () => {
    const { marks, unitsPerSymbol } = draw([give(exactly(1_000_000))], 'dots');
    expect(unitsPerSymbol).toBe(1000);
    expect(marks.map(countDots)).toEqual([1000]);
  });

  it('writes the qualifier of a figure into its label and its total', () => {
    const texts = textsOf(draw([give({ value: 150, qualifier: 'over' })], 'bars'));
    expect(texts).toContain('hơn 150 cá nhân · B');
    expect(texts).toContain('hơn 150');
  });

  it('shows a note beside its figure', () => {
    expect(textsOf(draw([give(exactly(5), 'Đợt 1')], 'bars'))).toContain('5 cá nhân · B · Đợt 1');
  });

  it.each(['bars', 'grouped', 'share'] as const)(
    '%s keeps a scale for a thousand rows of one issuer',
    (layout) => {
      const [first] = builtIn as [Award];
      const many = Array.from({ length: 1000 }, (_, index) => ({
        ...first,
        award: `Đợt ${index}`,
      }));
      const geometry = draw([...many, ...builtIn], layout);
      for (const mark of geometry.marks.filter(isBar)) expect(mark.width).toBeGreaterThan(0);
      expectInsideFrame({ ...geometry, labels: [], swatches: [] });
    },
  );

  it('sets a total above its bar where it would leave no room for the bar', () => {
    const size = { width: 280, em: 40 };
    const { marks, labels } = layoutAwards(groupByIssuer(builtIn, 'en'), 'grouped', en, size);
    for (const mark of marks.filter(isBar)) expect(mark.width).toBeGreaterThan(0);
    const total = labels.find(({ text }) => text.startsWith('92'));
    expect(total?.y).toBeLessThan(marks[0]?.y ?? 0);
  });

  it('tells kinds of award to one kind of recipient apart by shades of one colour', () => {
    const paints = draw(builtIn, 'bars').marks.map(({ series, shade }) => [series, shade]);
    expect(paints).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  it('counts shades for each issuer and each kind of recipient', () => {
    fc.assert(
      fc.property(arbitraryAwards(3), (awards) => {
        const { marks } = draw(awards, 'bars');
        const groups = group(
          marks,
          ({ band }) => band,
          ({ series }) => series,
        );
        for (const byRecipient of groups.values()) {
          for (const same of byRecipient.values()) {
            expect(same.map(({ shade }) => shade)).toEqual(same.map((_, index) => index % 3));
          }
        }
      }),
    );
  });

  it.each(['bars', 'grouped', 'share'] as const)('%s draws zero without length', (layout) => {
    expect([...lengthsOf(draw([give(exactly(0))], layout)).values()]).toEqual([0]);
  });

  it('dots draws none of zero', () => {
    expect(draw([give(exactly(0))], 'dots').marks.map(countDots)).toEqual([0]);
  });

  it.each(LAYOUTS)('%s says zero', (layout) => {
    expect(textsOf(draw([give(exactly(0))], layout)).join()).toContain('0 cá nhân');
  });

  it('names each mark by its issuer', () => {
    expect(draw(builtIn, 'bars').marks[0]?.name).toBe(
      'Bộ Tư lệnh Bộ đội Biên phòng: 88 cá nhân, Kỷ niệm chương “Vì chủ quyền an ninh biên giới”',
    );
  });

  it('names marks in at most 125 characters', () => {
    fc.assert(
      fc.property(arbitraryAwards(3), (awards) => {
        for (const { name } of draw(awards, 'share').marks) {
          expect(name.length).toBeLessThanOrEqual(125);
        }
      }),
    );
  });

  it.each(LAYOUTS)('%s gives marks ids that do not depend on the language', (layout) => {
    const idsIn = (language: typeof vi) =>
      layoutAwards(groupByIssuer(builtIn, language.code), layout, language, {
        width: 640,
        em: EM,
      }).marks.map(({ id }) => id);
    expect(idsIn(en)).toEqual(idsIn(vi));
  });

  it.each(LAYOUTS)('%s is plain data', (layout) => {
    const geometry = draw(builtIn, layout);
    expect(structuredClone(geometry)).toStrictEqual(geometry);
  });

  it('has marks with nothing but what a mark is', () => {
    const [mark] = draw(builtIn, 'bars').marks;
    expect(mark).toStrictEqual({
      id: 'awards-0',
      rows: { list: 'awards', indexes: [0] },
      series: 0,
      shade: 0,
      unitemised: undefined,
      figure: builtIn[0]?.count,
      name: expect.any(String),
      band: 0,
      x: 0,
      y: expect.any(Number),
      width: expect.any(Number),
      height: 30,
      outline: undefined,
    });
  });
});
