import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardLegend } from '../../src/award-chart/content.js';
import { layoutAwards } from '../../src/award-chart/layout.js';
import { householdLegend } from '../../src/household-chart/content.js';
import { layoutHouseholds } from '../../src/household-chart/layout.js';
import { infrastructureLegend } from '../../src/infrastructure-chart/content.js';
import { layoutInfrastructure } from '../../src/infrastructure-chart/layout.js';
import { layoutCaptionedPlot } from '../../src/layout/captioned-plot.js';
import type { LegendEntry } from '../../src/layout/legend.js';
import {
  createMark,
  type Frame,
  type Label,
  type LabelStyle,
  type PlotGeometry,
} from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';
import { groupByIssuer } from '../../src/report/issuers.js';
import { groupByUnit } from '../../src/report/units.js';
import {
  arbitraryAwards,
  arbitraryHouseholds,
  arbitraryWorks,
  frame,
} from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap } from '../support/geometry.js';
import { vi } from '../support/languages.js';

interface Plot {
  readonly geometry: PlotGeometry;
  readonly legend: readonly LegendEntry[];
}

const awards = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }).chain(arbitraryAwards),
    fc.constantFrom('bars', 'grouped', 'share', 'dots'),
  )
  .map(([rows, layout]) => (size: Frame): Plot => {
    const geometry = layoutAwards(groupByIssuer(rows, 'vi'), layout, vi, size);
    return { geometry, legend: awardLegend(rows, geometry, vi) };
  });

const works = fc
  .tuple(arbitraryWorks, fc.constantFrom('pictogram', 'bars'))
  .map(([rows, layout]) => (size: Frame): Plot => {
    const geometry = layoutInfrastructure(groupByUnit(rows, 'vi'), layout, vi, size);
    return { geometry, legend: infrastructureLegend(geometry, rows, vi) };
  });

const households = fc
  .tuple(arbitraryHouseholds, fc.constantFrom('dots', 'bars'))
  .map(([rows, layout]) => (size: Frame): Plot => {
    const geometry = layoutHouseholds(rows, layout, vi, size);
    return { geometry, legend: householdLegend(geometry, vi) };
  });

const plot = fc.tuple(fc.oneof(awards, works, households), frame).map(([draw, size]) => draw(size));

const text = fc
  .array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'tỉnh', '2024', 'Nghiêng'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '));

const caption = fc.record({ heading: text, takeaway: text, note: text });

const EMPTY_PLOT: PlotGeometry = {
  width: 600,
  em: 16,
  height: 0,
  markShape: 'bar',
  marks: [],
  labels: [],
  rules: [],
  swatches: [],
};

const NO_CAPTION = { heading: '', takeaway: '', legend: [], notes: [] };

/** The text of labels without spaces, since lines may break at spaces or inside long words. */
const lettersOf = (labels: readonly Label[]) =>
  labels.map((label) => label.text.replaceAll(' ', '')).join('');

const labelsOf = ({ labels }: PlotGeometry, style: LabelStyle) =>
  labels.filter((label) => label.style === style);

describe('layoutCaptionedPlot(caption, plot)', () => {
  it('sets everything inside its frame and apart from each other', () => {
    fc.assert(
      fc.property(plot, caption, ({ geometry, legend }, { heading, takeaway, note }) => {
        const picture = layoutCaptionedPlot({ heading, takeaway, legend, notes: [note] }, geometry);
        expectInsideFrame(picture);
        expectNoOverlap(picture);
      }),
    );
  });

  it('sets every word of the caption and of the plot', () => {
    fc.assert(
      fc.property(plot, caption, ({ geometry, legend }, { heading, takeaway, note }) => {
        const picture = layoutCaptionedPlot({ heading, takeaway, legend, notes: [note] }, geometry);
        const letters = lettersOf(picture.labels);
        for (const part of [heading, takeaway, note]) {
          expect(letters).toContain(part.replaceAll(' ', ''));
        }
        expect(letters).toContain(lettersOf(geometry.labels));
        const legendLetters = lettersOf(labelsOf(picture, 'legend'));
        for (const entry of legend) {
          expect(legendLetters).toContain(entry.text.replaceAll(' ', ''));
        }
      }),
    );
  });

  it('moves the plot by one distance, and changes nothing else of it', () => {
    const contentOf = (index: number) => ({
      rows: { list: 'awards' as const, indexes: [index] },
      series: 0,
      figure: exactly(1),
      name: 'A',
    });
    const before: PlotGeometry = {
      ...EMPTY_PLOT,
      height: 40,
      marks: [
        createMark(contentOf(0), { band: 0, x: 0, y: 10, width: 100, height: 20 }),
        createMark(contentOf(1), {
          ...{ band: 1, x: 5, y: 30, width: 0.5, height: 0.5 },
          ...{ scale: 0.5, path: 'M0,0h1v1Z' },
        }),
      ],
      labels: [{ x: 0, y: 8, text: 'A', style: 'name' }],
      rules: [{ x1: 0, y1: 40, x2: 9, y2: 40 }],
      swatches: [{ x: 1, y: 2, size: 3, path: 'M0,0h1v1Z', series: 0 }],
    };
    const after = layoutCaptionedPlot({ ...NO_CAPTION, heading: 'H', takeaway: 'T' }, before);
    const dx = after.marks[0]?.x ?? 0;
    const dy = (after.marks[0]?.y ?? 0) - 10;
    expect(dy).toBeGreaterThan(40);
    const move = <Item extends { x: number; y: number }>(item: Item) => ({
      ...item,
      x: item.x + dx,
      y: item.y + dy,
    });
    expect(after.marks).toEqual(before.marks.map(move));
    expect(after.labels.slice(-1)).toEqual(before.labels.map(move));
    expect(after.swatches).toEqual(before.swatches.map(move));
    expect(after.rules).toEqual([{ x1: dx, y1: 40 + dy, x2: 9 + dx, y2: 40 + dy }]);
  });

  it('takes no space for empty text', () => {
    const { labels, height } = layoutCaptionedPlot(NO_CAPTION, EMPTY_PLOT);
    expect(labels).toEqual([]);
    expect(height).toBeLessThan(
      layoutCaptionedPlot({ ...NO_CAPTION, heading: 'H' }, EMPTY_PLOT).height,
    );
  });

  it('sets a symbol before the text that explains it', () => {
    const legend: LegendEntry[] = [
      { symbol: 'square', series: 1, text: 'A' },
      { symbol: 'road', series: 3, text: 'B' },
      { text: 'C' },
    ];
    const picture = layoutCaptionedPlot({ ...NO_CAPTION, legend }, EMPTY_PLOT);
    const texts = labelsOf(picture, 'legend');
    expect(texts.map((label) => label.text)).toEqual(['A', 'B', 'C']);
    expect(picture.swatches.map(({ series }) => series)).toEqual([1, 3]);
    picture.swatches.forEach(({ x, y, size }, index) => {
      expect(x + size).toBeLessThan(texts[index]?.x ?? 0);
      expect(y).toBeLessThan(texts[index]?.y ?? 0);
    });
  });
});
