import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { quantityOf } from '../../src/data/quantity.js';
import type { HouseholdSupport } from '../../src/data/report.js';
import { type HouseholdLayout, layoutHouseholds } from '../../src/household-chart/layout.js';
import { isBar } from '../../src/layout/plot.js';
import { arbitraryHouseholds, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';

const EM = 16;
const LAYOUTS: HouseholdLayout[] = ['dots', 'bars'];

const draw = (
  households: readonly HouseholdSupport[],
  layout: HouseholdLayout,
  frameWidth = 860,
  em = EM,
) => layoutHouseholds(households, layout, 'vi', { width: frameWidth, em });

describe.each(LAYOUTS)('layoutHouseholds as %s', (layout) => {
  it('stays inside the frame and overlaps nothing, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, frame, (households, { width: frameWidth, em }) => {
        const geometry = draw(households, layout, frameWidth, em);
        expectInsideFrame(geometry, em);
        expectPlaces(geometry, em);
        expectNoOverlap(geometry, em);
      }),
    );
  });

  it('puts the largest first and shows notes', () => {
    const geometry = draw(laiChauReport.households, layout);
    expect(geometry.marks.map((mark) => mark.name.split(': ')[1]?.split(',')[0])).toEqual([
      '500 hộ',
      '248 hộ',
      '22 hộ',
    ]);
    expect(geometry.labels.filter((label) => label.text.startsWith('Suy ra'))).toHaveLength(2);
  });
});

describe('layoutHouseholds', () => {
  it('draws exactly one dot for each household, or says how many a dot stands for', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, width, (households, frameWidth) => {
        const { marks, each = 0 } = draw(households, 'dots', frameWidth);
        expect(each).toBeGreaterThanOrEqual(1);
        for (const mark of marks) {
          const row = households[Number(mark.key)];
          const value = row ? quantityOf(row.households).value : 0;
          expect(!isBar(mark) && mark.path.split('M').length - 1).toBe(Math.ceil(value / each));
        }
      }),
    );
  });

  it('keeps one household a dot for the built-in report at every width', () => {
    for (const frameWidth of [280, 320, 640, 1280, 1920]) {
      expect(draw(laiChauReport.households, 'dots', frameWidth).each).toBe(1);
    }
  });

  it('gives bars one scale from zero', () => {
    fc.assert(
      fc.property(arbitraryHouseholds, width, (households, frameWidth) => {
        const marks = draw(households, 'bars', frameWidth).marks.filter(isBar);
        const values = marks.map(
          (mark) => quantityOf(households[Number(mark.key)]?.households ?? 0).value,
        );
        const most = Math.max(...values);
        const longest = Math.max(...marks.map((mark) => mark.width));
        marks.forEach((mark, i) => {
          expect(mark.width).toBeCloseTo(most > 0 ? ((values[i] ?? 0) / most) * longest : 0, 6);
        });
      }),
    );
  });
});
