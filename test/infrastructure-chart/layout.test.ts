import { polygonArea } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import {
  type InfrastructureLayout,
  layoutInfrastructure,
} from '../../src/infrastructure-chart/layout.js';
import type { Mark } from '../../src/layout/plot.js';
import { exactly, type Figure, reachOf } from '../../src/report/figure.js';
import type { Infrastructure } from '../../src/report/report.js';
import { groupByUnit } from '../../src/report/units.js';
import { arbitraryWorks, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';
import { vi } from '../support/languages.js';

const LAYOUTS: InfrastructureLayout[] = ['pictogram', 'bars'];

const { infrastructure: builtIn } = laiChauReport;

const draw = (
  works: readonly Infrastructure[],
  layout: InfrastructureLayout,
  frameWidth = 860,
  em = 16,
) => layoutInfrastructure(groupByUnit(works, 'vi'), layout, vi, { width: frameWidth, em });

const home = (value: number): Infrastructure => ({
  work: `Nhà ${value}`,
  unit: 'căn',
  action: 'built',
  icon: 'home',
  quantity: exactly(value),
});

const road = (quantity: Figure): Infrastructure => ({
  work: 'Đường',
  unit: 'km',
  action: 'unstated',
  icon: 'road',
  quantity,
});

const rowOf = ({ rows }: Mark) => rows.indexes[0] ?? Number.NaN;
const pathOf = (mark: Mark | undefined) => mark?.path ?? '';
const countIcons = (mark: Mark) => pathOf(mark).split('M').length - 1;

describe.each(LAYOUTS)('layoutInfrastructure as %s', (layout) => {
  it('stays inside the frame, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryWorks, frame, (works, { width: frameWidth, em }) => {
        expectInsideFrame(draw(works, layout, frameWidth, em));
      }),
    );
  });

  it('overlaps nothing, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryWorks, frame, (works, { width: frameWidth, em }) => {
        const geometry = draw(works, layout, frameWidth, em);
        expectPlaces(geometry);
        expectNoOverlap(geometry);
      }),
    );
  });

  it('has one mark for each work', () => {
    fc.assert(
      fc.property(arbitraryWorks, (works) => {
        const rows = draw(works, layout).marks.map(rowOf);
        expect(rows.sort((a, b) => a - b)).toEqual(works.map((_, index) => index));
      }),
    );
  });

  it('is plain data', () => {
    const geometry = draw(builtIn, layout);
    expect(structuredClone(geometry)).toStrictEqual(geometry);
  });

  it('is empty for a report without works', () => {
    expect(draw([], layout)).toMatchObject({ height: 0, marks: [], labels: [] });
  });
});

describe('layoutInfrastructure as bars', () => {
  it('gives the works of each unit one scale', () => {
    fc.assert(
      fc.property(arbitraryWorks, width, (works, frameWidth) => {
        const scales = new Map<unknown, number>();
        for (const mark of draw(works, 'bars', frameWidth).marks) {
          const value = reachOf(mark.figure);
          if (value === 0) continue;
          const unit = works[rowOf(mark)]?.unit;
          const scale = scales.get(unit) ?? mark.width / value;
          expect(mark.width / value).toBeCloseTo(scale, 6);
          scales.set(unit, scale);
        }
      }),
    );
  });
});

describe('layoutInfrastructure as pictogram', () => {
  it('draws one icon for each house', () => {
    const { marks, legendItems } = draw(builtIn, 'pictogram');
    expect(marks.filter(({ series }) => series === 0).map(countIcons)).toEqual([248, 22]);
    expect(legendItems?.map(({ glyph, unitsPerSymbol }) => [glyph, unitsPerSymbol])).toEqual([
      ['home', 1],
      ['road', 1],
      ['school', 1],
    ]);
  });

  it('draws the icons of one glyph in one size', () => {
    const { marks } = draw(builtIn, 'pictogram');
    const homes = marks.filter(({ series }) => series === 0);
    expect(new Set(homes.map(({ scale }) => scale)).size).toBe(1);
  });

  it('lets all icons of a glyph stand for more where the space forces it', () => {
    const { marks, legendItems } = draw([home(120_000), home(400)], 'pictogram', 400);
    const units = legendItems?.[0]?.unitsPerSymbol ?? 0;
    expect(units).toBeGreaterThan(1);
    expect(marks.map(countIcons)).toEqual([Math.ceil(120_000 / units), Math.ceil(400 / units)]);
  });

  it('cuts the last icon at its fraction', () => {
    const [two, half, three] = [2, 2.5, 3].map((count) =>
      pathOf(draw([home(count)], 'pictogram').marks[0]),
    );
    expect(half?.startsWith(two ?? '')).toBe(true);
    expect(half?.split('M')).toHaveLength(4);
    expect(half).not.toBe(three);
  });

  it('cuts by area, so that a quarter of a neutral icon is a quarter', () => {
    const bridges = [0.25, 1].map((count) => ({ ...home(count), icon: 'bridge' }));
    const [whole, quarter] = draw(bridges, 'pictogram').marks.map((mark) => {
      const points = Array.from(
        pathOf(mark).matchAll(/[ML]([\d.]+),([\d.]+)/g),
        ([, x, y]): [number, number] => [Number(x), Number(y)],
      );
      return Math.abs(polygonArea(points));
    });
    expect((quarter ?? 0) / (whole ?? 1)).toBeCloseTo(0.25, 1);
  });

  it('says for each unit what an icon stands for, in one size for all of a glyph', () => {
    const works = [home(12_000), { ...home(22), unit: 'mái ấm' }];
    const { marks, legendItems = [] } = draw(works, 'pictogram');
    expect(legendItems.map(({ unit }) => unit)).toEqual(['căn', 'mái ấm']);
    expect(new Set(legendItems.map(({ unitsPerSymbol }) => unitsPerSymbol)).size).toBe(1);
    expect(new Set(marks.map(({ scale }) => scale)).size).toBe(1);
  });

  it('says at the end of a road what its figure says', () => {
    const { labels } = draw([road({ value: 32, qualifier: 'nearly' })], 'pictogram');
    const texts = labels.map(({ text }) => text);
    expect(texts).toContain('gần 32 km');
    expect(texts).not.toContain('32 km');
  });

  it('draws no road of zero, and says zero', () => {
    const { marks, labels, rules } = draw([road(exactly(0))], 'pictogram');
    expect(marks.map((mark) => [mark.width, mark.height])).toEqual([[0, 0]]);
    expect(rules).toEqual([]);
    expect(labels.map(({ text }) => text)).toEqual([
      '0',
      'km',
      'Đường',
      'Nguồn không nêu xây mới hay sửa chữa',
    ]);
  });

  it('gives roads of one unit one scale, so that lengths compare', () => {
    const [long, short] = draw([road(exactly(32)), road(exactly(8))], 'pictogram').marks;
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4);
  });

  it('puts four panels in two lines of two rather than three and one', () => {
    const { marks } = draw([home(4), home(3), home(2), home(1)], 'pictogram', 1000);
    expect(marks.map(({ band }) => band)).toEqual([0, 0, 1, 1]);
  });

  it('says what the source leaves open, and shows notes', () => {
    const texts = draw(builtIn, 'pictogram').labels.map(({ text }) => text);
    expect(texts).toContain('Nguồn không nêu xây mới hay sửa chữa');
    expect(texts).toContain('Xây mới, sửa chữa, di dời.');
  });
});
