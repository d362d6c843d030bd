import { max } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { type HouseholdLayout, layoutHouseholds } from '../../src/household-chart/layout.js';
import { isBar, type Mark } from '../../src/layout/plot.js';
import { reachOf } from '../../src/report/figure.js';
import type { HouseholdSupport } from '../../src/report/report.js';
import { arbitraryHouseholds, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';
import { vi } from '../support/languages.js';

const LAYOUTS: HouseholdLayout[] = ['dots', 'bars'];

const draw = (
  households: readonly HouseholdSupport[],
  layout: HouseholdLayout,
  frameWidth = 860,
  em = 16,
) => layoutHouseholds(households, layout, vi, { width: frameWidth, em });

const countDots = (mark: Mark) => (isBar(mark) ? 0 : mark.path.split('M').length - 1);

describe.each(LAYOUTS)('layoutHouseholds as %s', (layout) => {
  it('stays inside the frame, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, frame, (households, { width: frameWidth, em }) => {
        expectInsideFrame(draw(households, layout, frameWidth, em));
      }),
    );
  });

  it('overlaps nothing, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, frame, (households, { width: frameWidth, em }) => {
        const geometry = draw(households, layout, frameWidth, em);
        expectPlaces(geometry);
        expectNoOverlap(geometry);
      }),
    );
  });

  it('has one mark for each measure, the largest first', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, (households) => {
        const values = draw(households, layout).marks.map(({ figure }) => figure.value);
        const expected = households.map((row) => row.households.value).sort((a, b) => b - a);
        expect(values).toEqual(expected);
      }),
    );
  });

  it('shows notes', () => {
    const { labels } = draw(laiChauReport.households, layout);
    expect(labels.filter(({ text }) => text.startsWith('Suy ra'))).toHaveLength(2);
  });

  it('is plain data', () => {
    const geometry = draw(laiChauReport.households, layout);
    expect(structuredClone(geometry)).toStrictEqual(geometry);
  });
});

describe('layoutHouseholds', () => {
  it('draws one dot for so many households as it says', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, width, (households, frameWidth) => {
        const { marks, unitsPerSymbol = 0 } = draw(households, 'dots', frameWidth);
        expect(unitsPerSymbol).toBeGreaterThanOrEqual(1);
        for (const mark of marks) {
          expect(countDots(mark)).toBe(Math.ceil(mark.figure.value / unitsPerSymbol));
        }
      }),
    );
  });

  it.each([280, 320, 640, 1280, 1920])(
    'draws a dot for each household of the built-in report at %i px',
    (frameWidth) => {
      expect(draw(laiChauReport.households, 'dots', frameWidth).unitsPerSymbol).toBe(1);
    },
  );

  it('gives bars one scale from zero', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, width, (households, frameWidth) => {
        const bars = draw(households, 'bars', frameWidth).marks.filter(isBar);
        const largest = max(bars, ({ figure }) => reachOf(figure)) ?? 0;
        const longest = max(bars, (bar) => bar.width) ?? 0;
        for (const bar of bars) {
          const expected = largest > 0 ? (reachOf(bar.figure) / largest) * longest : 0;
          expect(bar.width).toBeCloseTo(expected, 6);
        }
      }),
    );
  });

  it('gives bars an axis whose ticks stand at their values', () => {
    const { marks, labels, rules } = draw(laiChauReport.households, 'bars');
    const [bar] = marks;
    const at200 = ((bar?.width ?? 0) * 200) / (bar?.figure.value ?? 1);
    const ticks = rules.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1);
    expect(ticks[2]).toBeCloseTo(at200);
    const texts = labels.slice(-ticks.length).map(({ text }) => text);
    expect(texts).toEqual(['0', '100', '200', '300', '400', '500 hộ']);
  });
});
