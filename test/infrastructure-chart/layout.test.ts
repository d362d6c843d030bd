import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { quantityOf } from '../../src/data/quantity.js';
import type { Infrastructure } from '../../src/data/report.js';
import { groupByUnit } from '../../src/data/works.js';
import {
  type InfrastructureLayout,
  layoutInfrastructure,
} from '../../src/infrastructure-chart/layout.js';
import { isBar } from '../../src/layout/plot.js';
import { arbitraryWorks, frame, width } from '../support/arbitrary-report.js';
import { expectInsideFrame, expectNoOverlap, expectPlaces } from '../support/geometry.js';

const EM = 16;
const LAYOUTS: InfrastructureLayout[] = ['pictogram', 'bars'];

const draw = (
  works: readonly Infrastructure[],
  layout: InfrastructureLayout,
  frameWidth = 860,
  em = EM,
) => layoutInfrastructure(groupByUnit(works, 'vi'), layout, 'vi', { width: frameWidth, em });

const home = (quantity: number): Infrastructure => ({
  work: `Nhà ${quantity}`,
  unit: 'căn',
  action: 'built',
  icon: 'home',
  quantity,
});

const road = (quantity: Infrastructure['quantity']): Infrastructure => ({
  work: 'Đường',
  unit: 'km',
  action: 'unstated',
  icon: 'road',
  quantity,
});

describe.each(LAYOUTS)('layoutInfrastructure as %s', (layout) => {
  it('stays inside the frame and overlaps nothing, from 280 to 1920 px', () => {
    fc.assert(
      fc.property(arbitraryWorks, frame, (works, { width: frameWidth, em }) => {
        const geometry = draw(works, layout, frameWidth, em);
        expectInsideFrame(geometry, em);
        expectPlaces(geometry, em);
        expectNoOverlap(geometry, em);
      }),
    );
  });

  it('has one mark for each work', () => {
    fc.assert(
      fc.property(arbitraryWorks, (works) => {
        const keys = draw(works, layout).marks.map((mark) => Number(mark.key));
        expect(keys.sort((a, b) => a - b)).toEqual(works.map((_, index) => index));
      }),
    );
  });
});

describe('layoutInfrastructure', () => {
  it('gives bars of one unit one scale', () => {
    fc.assert(
      fc.property(arbitraryWorks, width, (works, frameWidth) => {
        const scales = new Map<string, number>();
        for (const mark of draw(works, 'bars', frameWidth).marks.filter(isBar)) {
          const work = works[Number(mark.key)];
          const value = work ? quantityOf(work.quantity).value : 0;
          if (!work || value === 0) continue;
          const unit = String(work.unit);
          expect(mark.width / value).toBeCloseTo(scales.get(unit) ?? mark.width / value, 6);
          scales.set(unit, mark.width / value);
        }
      }),
    );
  });

  it('draws one icon for each house, the same size for 248 and 22', () => {
    const { marks, keys } = draw(laiChauReport.infrastructure, 'pictogram');
    const homes = marks.filter((mark) => mark.series === 0);
    const icons = homes.map((mark) => (isBar(mark) ? 0 : mark.path.split('M').length - 1));
    expect(icons).toEqual([248, 22]);
    expect(new Set(homes.map((mark) => !isBar(mark) && mark.scale)).size).toBe(1);
    expect(keys?.map(({ glyph, each }) => [glyph, each])).toEqual([
      ['home', 1],
      ['road', 1],
      ['school', 1],
    ]);
  });

  it('lets all icons of a glyph stand for more where the space forces it', () => {
    const { marks, keys } = draw([home(120_000), home(400)], 'pictogram', 400);
    const each = keys?.[0]?.each ?? 0;
    expect(each).toBeGreaterThan(1);
    expect(marks.map((mark) => !isBar(mark) && mark.path.split('M').length - 1)).toEqual([
      Math.ceil(120_000 / each),
      Math.ceil(400 / each),
    ]);
  });

  it('cuts the last icon at its fraction', () => {
    const [whole] = draw([home(3)], 'pictogram').marks;
    const [half] = draw([home(2.5)], 'pictogram').marks;
    const [two] = draw([home(2)], 'pictogram').marks;
    const path = (mark: typeof whole) => (mark && !isBar(mark) ? mark.path : '');
    expect(path(half).startsWith(path(two))).toBe(true);
    expect(path(half)).not.toBe(path(whole));
    expect(path(half).split('M')).toHaveLength(4);
  });

  it('cuts by area, so that a quarter of a neutral icon is a quarter', () => {
    const [mark] = draw([{ ...home(0.25), icon: 'bridge' }], 'pictogram').marks;
    const points = mark && !isBar(mark) ? mark.path.replace(/^M|z$/g, '').split('l') : [];
    let area = 0;
    let [x = 0, y = 0] = points[0]?.split(' ').map(Number) ?? [];
    for (const step of points.slice(1)) {
      const [dx = 0, dy = 0] = step.split(' ').map(Number);
      area += (x * (y + dy) - (x + dx) * y) / 2;
      [x, y] = [x + dx, y + dy];
    }
    const [startX = 0, startY = 0] = points[0]?.split(' ').map(Number) ?? [];
    area += (x * startY - startX * y) / 2;
    expect(Math.abs(area) / 112.5).toBeCloseTo(0.25, 1);
  });

  it('names what each icon stands for in each unit, with one size for all of a glyph', () => {
    const { marks, keys } = draw([home(12_000), { ...home(22), unit: 'mái ấm' }], 'pictogram');
    expect(keys?.map(({ unit }) => unit)).toEqual(['căn', 'mái ấm']);
    expect(new Set(keys?.map(({ each }) => each)).size).toBe(1);
    expect(new Set(marks.map((mark) => !isBar(mark) && mark.scale)).size).toBe(1);
  });

  it('says at the end of a road what its figure says, and draws none of zero', () => {
    const texts = (quantity: Infrastructure['quantity'], frameWidth = 860) =>
      draw([road(quantity)], 'pictogram', frameWidth).labels.map(({ text }) => text);
    expect(texts({ value: 32, qualifier: 'nearly' })).toContain('gần 32 km');
    expect(texts({ value: 32, qualifier: 'nearly' })).not.toContain('32 km');
    expect(texts(0)).toEqual(['0', 'km', 'Đường', 'Nguồn không nêu xây mới hay sửa chữa']);
  });

  it('gives roads of one unit one scale, so that lengths compare', () => {
    const widths = draw([road(32), road(8)], 'pictogram')
      .marks.filter(isBar)
      .map((mark) => mark.width);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4);
  });

  it('says what the source leaves open, and shows notes', () => {
    const texts = draw(laiChauReport.infrastructure, 'pictogram').labels.map((label) => label.text);
    expect(texts).toContain('Nguồn không nêu xây mới hay sửa chữa');
    expect(texts).toContain('Xây mới, sửa chữa, di dời.');
  });
});
