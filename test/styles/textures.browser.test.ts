import { describe, expect, it } from 'vitest';
import { barUnder, contrast, labelsOnBars, paint, underneath } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { atRest, CHARTS, mount, part, settled, shown } from '../support/mount.js';
import { shortReport, sixSupports } from '../support/reports.js';
import { findSeries } from '../support/series.js';

/** The pattern in its own tree that fills an element. */
function patternOf(element: Element): Element | null {
  const id = /url\("#(.+)"\)/.exec(getComputedStyle(element).fill)?.[1];
  return id ? (element.getRootNode() as ShadowRoot).querySelector(`pattern[id=${id}]`) : null;
}

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it('has no textures unless it is asked for them', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    expect(chart.textures).toBe(false);
    const painted = shown(chart.renderRoot as ShadowRoot, '[part=mark], [part=legend] svg');
    for (const element of painted) {
      expect(patternOf(element)).toBeNull();
      expect(getComputedStyle(element).stroke).toBe('none');
    }
    chart.textures = true;
    await settled(chart);
    expect(chart.hasAttribute('textures')).toBe(true);
  });

  it('keeps the words inside marks on a plate of the mark’s colour', async () => {
    const chart = await mount(tag, { attributes: { layout }, width: 1200 });
    await atRest(chart);
    const series = findSeries(chart);
    const onTextures = labelsOnBars(chart).filter((label) => {
      const bar = barUnder(label, chart);
      return bar && series.get(bar)?.series !== 0;
    });
    chart.textures = true;
    await settled(chart);
    for (const label of onTextures) {
      const { fill, stroke, strokeWidth, paintOrder } = getComputedStyle(label);
      expect(contrast(fill, stroke)).toBeGreaterThanOrEqual(4.5);
      expect(Number.parseFloat(strokeWidth)).toBeGreaterThanOrEqual(6);
      expect(paintOrder).toMatch(/^stroke/);
    }
  });
});

/** Pictograms are distinguished by shape and have no textures. */
const TEXTURED = CHARTS.filter(([, layout]) => layout !== 'pictogram');

describe.each(TEXTURED)('<%s layout="%s">', (tag, layout) => {
  it('has the same texture in the marks of a series, their swatches and the legend', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    const found = findSeries(chart);
    chart.textures = true;
    await settled(chart);
    const textures = new Map<number, Set<Element | string>>();
    for (const [element, { series, isShaded }] of found) {
      const { fill, strokeDasharray } = getComputedStyle(element);
      const texture = patternOf(element) ?? `${fill} ${strokeDasharray}`;
      // Solid fills keep their shades, which distinguish kinds of award.
      if (isShaded && typeof texture === 'string') continue;
      textures.set(series, (textures.get(series) ?? new Set()).add(texture));
    }
    const all = Array.from(textures.values(), (ofSeries) => [...ofSeries]);
    expect(all.map((ofSeries) => ofSeries.length)).toEqual(all.map(() => 1));
    expect(new Set(all.flat()).size).toBe(textures.size);
  });
});

it('keeps the shades of the one series that is solid', async () => {
  const chart = await mount('award-chart');
  await atRest(chart);
  const found = findSeries(chart);
  chart.textures = true;
  await settled(chart);
  const solid = [...found].filter(([element, { series }]) => series === 0 && !patternOf(element));
  const fillsOf = (isShaded: boolean) =>
    new Set(solid.filter(([, it]) => it.isShaded === isShaded).map(([element]) => paint(element)));
  expect(fillsOf(false).size).toBe(1);
  expect(fillsOf(true).size).toBeGreaterThan(0);
  expect([...fillsOf(true)]).not.toContain([...fillsOf(false)][0]);
});

it('tells six series of dots apart by textures, as print does', async () => {
  const chart = await mount('household-chart', { report: sixSupports });
  await atRest(chart);
  const looks = () =>
    shown(chart.renderRoot as ShadowRoot, '[part=mark]').map((mark) => {
      const { fillOpacity, stroke, strokeDasharray, strokeWidth } = getComputedStyle(mark);
      const filled = Number(fillOpacity);
      return stroke === 'none' ? `${filled}` : `${filled} ${strokeDasharray} ${strokeWidth}`;
    });
  expect(looks()).toEqual(Array(6).fill('1'));
  chart.textures = true;
  await settled(chart);
  const textured = looks();
  expect(new Set(textured).size).toBe(6);
  chart.textures = false;
  await settled(chart);
  await emulate({ type: 'print' });
  expect(looks()).toEqual(textured);
});

/** Marks of unitemised remainders, and their legend swatch. */
function unitemised(chart: Parameters<typeof part>[0]): Element[] {
  const all = shown(chart.renderRoot, '[part=mark], [part=legend] li');
  const named = all.filter((it) =>
    (it.getAttribute('aria-label') ?? it.textContent ?? '').trim().startsWith('Không nêu chi tiết'),
  );
  const found = named.map((it) => it.querySelector('svg') ?? it);
  expect(new Set(found.map(({ localName }) => localName)).size).toBe(2);
  return found;
}

it.each(['bars', 'grouped', 'dots'] as const)(
  'draws what is not itemised hollow in %s, with textures as without them, also in the legend',
  async (layout) => {
    const chart = await mount('award-chart', { report: shortReport, attributes: { layout } });
    await atRest(chart);
    for (const textures of [false, true]) {
      chart.textures = textures;
      await settled(chart);
      const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
      for (const mark of unitemised(chart)) {
        const { fill, stroke } = getComputedStyle(mark);
        expect(fill).toMatch(/ \/ 0\.12\)$/);
        expect(contrast(stroke, surface)).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

it('keeps the words inside marks where colours are forced, with textures as without them', async () => {
  const chart = await mount('award-chart', { width: 1200 });
  await atRest(chart);
  await emulate({ features: { 'forced-colors': 'active' } });
  const looks = () =>
    [...shown(chart.renderRoot as ShadowRoot, '[part=mark]'), ...labelsOnBars(chart)].map((it) => {
      const { fill, stroke } = getComputedStyle(it);
      return `${it.getAttribute('aria-label') ?? it.textContent} ${fill} ${stroke}`;
    });
  const forced = looks();
  chart.textures = true;
  await settled(chart);
  expect(looks()).toEqual(forced);
});

/** Colours in several syntaxes: named, dark, light, vivid, grey. */
const COLOURS = [
  'red',
  'gold',
  'hotpink',
  'white',
  'black',
  '#777',
  '#767676',
  '#757575',
  'hsl(210 50% 47%)',
  'oklch(0.62 0.2 145)',
  'lab(50 60 -40)',
  'color(display-p3 0.9 0.2 0.1)',
  'color-mix(in srgb, navy 40%, white)',
  ...Array.from(
    { length: 24 },
    (_, i) => `hsl(${i * 15} ${40 + (i % 3) * 30}% ${35 + (i % 4) * 8}%)`,
  ),
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it('words inside marks are read on any colour that a page sets', async () => {
    const chart = await mount('award-chart', { theme, width: 1200 });
    await atRest(chart);
    for (const colour of COLOURS) {
      for (let i = 1; i <= 6; i++) chart.style.setProperty(`--bp-color-${i}`, colour);
      const inside = labelsOnBars(chart);
      expect(inside.length).toBeGreaterThan(5);
      for (const text of inside) {
        const under = underneath(text, chart) ?? '';
        expect(
          contrast(paint(text), under),
          `${colour}: ${text.textContent}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(part(chart, 'plot')).not.toBeNull();
  });
});
