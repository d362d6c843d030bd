import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAwards } from '../../src/award-chart/layout.js';
import { awardLegend } from '../../src/award-chart/template.js';
import { groupByIssuer } from '../../src/data/issuers.js';
import { groupByUnit } from '../../src/data/works.js';
import { layoutHouseholds } from '../../src/household-chart/layout.js';
import { householdLegend } from '../../src/household-chart/template.js';
import { layoutInfrastructure } from '../../src/infrastructure-chart/layout.js';
import { infrastructureLegend } from '../../src/infrastructure-chart/template.js';
import { layoutFigure } from '../../src/layout/figure.js';
import type { LegendEntry } from '../../src/layout/legend.js';
import type { Frame, PlotGeometry } from '../../src/layout/plot.js';
import { widthOf } from '../../src/layout/text.js';
import {
  arbitraryAwards,
  arbitraryHouseholds,
  arbitraryWorks,
  frame,
} from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap } from '../support/geometry.js';

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
    const geometry = layoutAwards(groupByIssuer(rows, 'vi'), layout, 'vi', size);
    return { geometry, legend: awardLegend(rows, geometry, 'vi') };
  });

const works = fc
  .tuple(arbitraryWorks, fc.constantFrom('pictogram', 'bars'))
  .map(([rows, layout]) => (size: Frame): Plot => {
    const geometry = layoutInfrastructure(groupByUnit(rows, 'vi'), layout, 'vi', size);
    return { geometry, legend: infrastructureLegend(geometry, rows, 'vi') };
  });

const households = fc
  .tuple(arbitraryHouseholds, fc.constantFrom('dots', 'bars'))
  .map(([rows, layout]) => (size: Frame): Plot => {
    const geometry = layoutHouseholds(rows, layout, 'vi', size);
    return { geometry, legend: householdLegend(geometry, 'vi') };
  });

const words = fc
  .array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'tỉnh', '2024', 'Nghiêng'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((all) => all.join(' '));

/** The letters of labels: lines may break at spaces, and inside words that are too long. */
const lettersOf = (labels: PlotGeometry['labels']) =>
  labels.map(({ text }) => text.replaceAll(' ', '')).join('');

describe('layoutFigure(text, plot)', () => {
  it('sets every word of a figure inside its frame and apart from each other', () => {
    fc.assert(
      fc.property(
        fc.oneof(awards, works, households),
        frame,
        words,
        words,
        words,
        (draw, size, heading, takeaway, source) => {
          const { geometry, legend } = draw(size);
          const figure = layoutFigure({ heading, takeaway, legend, notes: [source] }, geometry);
          expectInsideFrame(figure, size.em);
          expectNoOverlap(figure, size.em);
          const seen = lettersOf(figure.labels);
          for (const part of [heading, takeaway, source, lettersOf(geometry.labels)]) {
            expect(seen).toContain(part.replaceAll(' ', ''));
          }
          for (const { text } of legend) {
            expect(lettersOf(figure.labels.filter(({ style }) => style === 'key'))).toContain(
              text.replaceAll(' ', ''),
            );
          }
        },
      ),
    );
  });

  it('keeps the plot as it is, only further down', () => {
    const plot: PlotGeometry = {
      width: 600,
      em: 16,
      height: 40,
      marks: [
        { key: '0', series: 0, name: 'A', row: 0, x: 0, y: 10, width: 100, height: 20 },
        {
          ...{ key: '1', series: 1, name: 'B', row: 1, x: 5, y: 30, width: 0.5, height: 0.5 },
          ...{ scale: 0.5, path: 'M0 0h1v1z' },
        },
      ],
      labels: [{ x: 0, y: 8, text: 'A', style: 'name' }],
      rules: [{ x1: 0, y1: 40, x2: 9, y2: 40 }],
      swatches: [{ x: 1, y: 2, size: 3, path: 'M0 0h1v1z', series: 0 }],
    };
    const text = { heading: 'H', takeaway: 'T', legend: [], notes: [] };
    const { marks, labels, rules, swatches } = layoutFigure(text, plot);
    const [dx, dy] = [marks[0]?.x ?? 0, (marks[0]?.y ?? 0) - 10];
    expect(dy).toBeGreaterThan(40);
    expect(marks[1]).toEqual({ ...plot.marks[1], x: 5 + dx, y: 30 + dy });
    expect(labels.at(-1)).toEqual({ x: dx, y: 8 + dy, text: 'A', style: 'name' });
    expect(rules).toEqual([{ ...plot.rules[0], x1: dx, y1: 40 + dy, x2: 9 + dx, y2: 40 + dy }]);
    expect(swatches).toEqual([{ ...plot.swatches[0], x: 1 + dx, y: 2 + dy }]);
  });

  it('sets a symbol before its key', () => {
    const plot = { width: 600, em: 16, height: 0, marks: [], labels: [], rules: [], swatches: [] };
    const legend: LegendEntry[] = [
      { symbol: 'square', series: 1, text: 'A' },
      { symbol: 'road', series: 3, text: 'B' },
      { text: 'C' },
    ];
    const { labels, swatches } = layoutFigure(
      { heading: 'H', takeaway: 'T', legend, notes: [] },
      plot,
    );
    const keys = labels.filter(({ style }) => style === 'key');
    expect(keys.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
    expect(swatches.map(({ series }) => series)).toEqual([1, 3]);
    swatches.forEach(({ x, y, size }, i) => {
      expect(x + size).toBeLessThan(keys[i]?.x ?? 0);
      expect(y).toBeLessThan(keys[i]?.y ?? 0);
    });
  });

  it('breaks a heading into lines of like length', () => {
    const plot = { width: 300, em: 16, height: 0, marks: [], labels: [], rules: [], swatches: [] };
    const heading = 'Khen thưởng theo đơn vị trao tặng';
    const { labels } = layoutFigure({ heading, takeaway: 'T', legend: [], notes: [] }, plot);
    const lines = labels.filter(({ style }) => style === 'heading');
    const [first = 0, last = 0] = lines.map(({ text }) => widthOf(text, 'heading', 16));
    expect(lines).toHaveLength(2);
    expect(last).toBeGreaterThan(0.6 * first);
  });
});
