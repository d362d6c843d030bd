import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AwardLayout, layoutAwards } from '../../src/award-chart/layout.js';
import { groupByIssuer } from '../../src/data/issuers.js';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { quantityOf } from '../../src/data/quantity.js';
import type { Award } from '../../src/data/report.js';
import { isBar, MARK_GAP, type PlotGeometry } from '../../src/layout/plot.js';
import { arbitraryAwards, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';

const EM = 16;
const LAYOUTS: AwardLayout[] = ['bars', 'grouped', 'share', 'dots'];

const draw = (awards: readonly Award[], layout: AwardLayout, frameWidth = 640, em = EM) =>
  layoutAwards(groupByIssuer(awards, 'vi'), layout, 'vi', { width: frameWidth, em });

const lengths = (geometry: PlotGeometry) =>
  new Map(geometry.marks.filter(isBar).map((mark) => [Number(mark.key), mark.width]));

describe.each([1, 3, 30, 300])('layoutAwards with %i issuers', (issuers) => {
  const runs = issuers > 30 ? 6 : 60;

  it.each(LAYOUTS)(
    '%s stays inside the frame and overlaps nothing, from 280 to 1920 px',
    (layout) => {
      fc.assert(
        fc.property(arbitraryAwards(issuers), frame, (awards, { width: frameWidth, em }) => {
          const geometry = draw(awards, layout, frameWidth, em);
          expectInsideFrame(geometry, em);
          expectPlaces(geometry, em);
          expectNoOverlap(geometry, em, MARK_GAP);
        }),
        { numRuns: runs },
      );
    },
  );

  it.each(LAYOUTS)('%s has one mark for each row of the report', (layout) => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), (awards) => {
        const keys = draw(awards, layout).marks.map((mark) => Number(mark.key));
        expect(keys.sort((a, b) => a - b)).toEqual(awards.map((_, index) => index));
      }),
      { numRuns: runs },
    );
  });

  it.each(['bars', 'grouped'] as const)(
    '%s gives every row a length in one and the same scale',
    (layout) => {
      fc.assert(
        fc.property(arbitraryAwards(issuers), width, (awards, frameWidth) => {
          const widths = lengths(draw(awards, layout, frameWidth));
          const values = awards.map((award) => quantityOf(award.count).value);
          const sum = values.reduce((a, b) => a + b, 0);
          const total = [...widths.values()].reduce((a, b) => a + b, 0);
          if (sum > 0) expect(total).toBeGreaterThan(0);
          values.forEach((value, index) => {
            expect(widths.get(index)).toBeCloseTo(sum > 0 ? (value / sum) * total : 0, 6);
          });
        }),
        { numRuns: runs },
      );
    },
  );

  it('share fills the width with each issuer, whose parts are in proportion', () => {
    fc.assert(
      fc.property(arbitraryAwards(issuers), width, (awards, frameWidth) => {
        const widths = lengths(draw(awards, 'share', frameWidth));
        for (const { rows, total } of groupByIssuer(awards, 'vi')) {
          const parts = rows.filter((row) => row.value > 0);
          const bare = frameWidth - MARK_GAP * (parts.length - 1);
          for (const row of parts) {
            expect(widths.get(Number(row.key))).toBeCloseTo((row.value / total.value) * bare, 6);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('layoutAwards', () => {
  const { awards } = laiChauReport;

  it('puts the issuer with the most first and individuals before collectives', () => {
    const { marks, labels } = draw(awards, 'bars');
    expect(marks.map((mark) => mark.key)).toEqual(['0', '2', '1', '4', '3', '6', '5']);
    expect(labels.filter((label) => label.style === 'total').map((label) => label.text)).toEqual([
      '94',
      '60',
      '24',
    ]);
  });

  it('carries the label of a small segment outside', () => {
    const { labels } = draw(awards, 'bars');
    const details = labels.filter((label) => label.style === 'detail').map((label) => label.text);
    expect(details).toContain('2 tập thể · Bằng khen');
  });

  it('draws one dot for each recipient, each row as one path', () => {
    const { marks, each } = draw(awards, 'dots');
    const dots = marks.map((mark) => (isBar(mark) ? 0 : mark.path.split('M').length - 1));
    expect(each).toBe(1);
    expect(dots.reduce((a, b) => a + b)).toBe(178);
  });

  it('lets a dot stand for more when there are too many, and says how many', () => {
    const { marks, each } = draw(
      [{ issuer: 'A', award: 'B', recipient: 'individual', count: 1_000_000 }],
      'dots',
    );
    const [mark] = marks;
    expect(each).toBeGreaterThan(1);
    expect(mark && !isBar(mark) && mark.path.split('M').length - 1).toBe(
      Math.ceil(1_000_000 / (each ?? 1)),
    );
  });

  it('writes the status of a figure into its label and its total', () => {
    const { labels } = draw(
      [
        {
          issuer: 'A',
          award: 'B',
          recipient: 'individual',
          count: { value: 150, qualifier: 'over' },
        },
      ],
      'bars',
    );
    const texts = labels.map((label) => label.text);
    expect(texts).toContain('hơn 150 cá nhân · B');
    expect(texts).toContain('hơn 150');
  });

  it('shows a note beside its figure', () => {
    const { labels } = draw(
      [{ issuer: 'A', award: 'B', recipient: 'individual', count: 5, note: 'Đợt 1' }],
      'bars',
    );
    expect(labels.map((label) => label.text)).toContain('5 cá nhân · B · Đợt 1');
  });

  it.each(['bars', 'grouped', 'share'] as const)(
    '%s keeps a scale for a thousand rows of one issuer',
    (layout) => {
      const many = Array.from(
        { length: 1000 },
        (_, i) => ({ ...awards[0], award: `Đợt ${i}` }) as Award,
      );
      const geometry = draw([...many, ...awards], layout);
      for (const mark of geometry.marks.filter(isBar)) expect(mark.width).toBeGreaterThan(0);
      expectInsideFrame({ ...geometry, labels: [], swatches: [] }, EM);
    },
  );

  it('sets a total above its bar where it would leave no room for it', () => {
    const { marks, labels } = layoutAwards(groupByIssuer(awards, 'en'), 'grouped', 'en', {
      width: 280,
      em: 40,
    });
    for (const mark of marks.filter(isBar)) expect(mark.width).toBeGreaterThan(0);
    expect(labels.some((label) => label.text.startsWith('92'))).toBe(true);
  });

  it('tells the kinds of award to one kind of recipient apart by shades of one colour', () => {
    const shades = draw(awards, 'bars').marks.map(({ series, shade }) => `${series}.${shade}`);
    expect(shades).toEqual(['0.0', '0.1', '1.0', '0.0', '1.0', '0.0', '1.0']);
  });

  it.each(LAYOUTS)('%s draws zero as no length, and still says it', (layout) => {
    const { marks, labels } = draw(
      [{ issuer: 'A', award: 'B', recipient: 'individual', count: 0 }],
      layout,
    );
    const [mark] = marks;
    expect(mark && (isBar(mark) ? mark.width : mark.path.length)).toBe(0);
    expect(labels.some((label) => label.text.includes('0 cá nhân'))).toBe(true);
  });

  it('names each mark by its issuer, in at most 125 characters', () => {
    fc.assert(
      fc.property(arbitraryAwards(3), (some) => {
        for (const { name } of draw(some, 'share').marks)
          expect(name.length).toBeLessThanOrEqual(125);
      }),
    );
    expect(draw(awards, 'bars').marks[0]?.name).toBe(
      'Bộ Tư lệnh Bộ đội Biên phòng: 88 cá nhân, Kỷ niệm chương “Vì chủ quyền an ninh biên giới”',
    );
  });
});
