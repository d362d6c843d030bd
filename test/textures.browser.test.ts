import { describe, expect, it } from 'vitest';
import { contrast, paint, underneath } from './support/colour.js';
import { emulate } from './support/emulate.js';
import { atRest, CHARTS, mount, part, settled, shown } from './support/mount.js';
import { shortReport, sixSupports } from './support/reports.js';

/** The pattern that fills an element: one of its own tree. */
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

  it('has the same texture in a mark, its swatch and the legend', async () => {
    const chart = await mount(tag, { attributes: { layout, textures: '' } });
    await atRest(chart);
    const textures = new Map<string, Set<Element | string | null>>();
    for (const element of shown(chart.renderRoot as ShadowRoot, '[class*=s]:is(svg, rect, path)')) {
      if (element.closest('pattern') || element.closest('.pictogram')) continue;
      const [series, shade] = /\bs\d( k\d)?/.exec(element.getAttribute('class') ?? '') ?? [];
      if (!series) continue;
      const { fill, strokeDasharray } = getComputedStyle(element);
      // What is solid keeps its shades, which tell awards apart.
      if (shade && !patternOf(element)) {
        expect(series).toMatch('s0');
        expect([...(textures.get('s0') ?? [])]).not.toContain(`${fill} ${strokeDasharray}`);
        continue;
      }
      const texture = patternOf(element) ?? `${fill} ${strokeDasharray}`;
      const found = textures.get(series.slice(0, 2)) ?? new Set();
      textures.set(series.slice(0, 2), found.add(texture));
    }
    const all = [...textures.values()].map((found) => [...found]);
    expect(all.every((found) => found.length === 1)).toBe(true);
    expect(new Set(all.flat()).size).toBe(textures.size);
  });

  it('keeps the words inside marks on a plate of the mark’s colour', async () => {
    const chart = await mount(tag, { attributes: { layout, textures: '' }, width: 1200 });
    await atRest(chart);
    for (const text of shown(chart.renderRoot as ShadowRoot, 'text.on:not(.s0)')) {
      const { fill, stroke, strokeWidth, paintOrder } = getComputedStyle(text);
      expect(contrast(fill, stroke)).toBeGreaterThanOrEqual(4.5);
      expect(Number.parseFloat(strokeWidth)).toBeGreaterThanOrEqual(6);
      expect(paintOrder).toMatch(/^stroke/);
    }
  });
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

it.each(['bars', 'grouped', 'dots'] as const)(
  'draws what is not itemised hollow in %s, with textures as without them, also in the legend',
  async (layout) => {
    const chart = await mount('award-chart', { report: shortReport, attributes: { layout } });
    await atRest(chart);
    for (const textures of [false, true]) {
      chart.textures = textures;
      await settled(chart);
      const rest = shown(chart.renderRoot as ShadowRoot, '.rest:is(svg, [part=mark])');
      const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
      expect(rest.length).toBeGreaterThan(0);
      for (const mark of rest) {
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
    shown(chart.renderRoot as ShadowRoot, '[part=mark], text.on').map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      return `${element.getAttribute('class')} ${fill} ${stroke}`;
    });
  const forced = looks();
  chart.textures = true;
  await settled(chart);
  expect(looks()).toEqual(forced);
});

/** Colours of any kind: named, dark, light, vivid, grey, from any space. */
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
      const inside = shown(chart.renderRoot as ShadowRoot, 'text.on');
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
