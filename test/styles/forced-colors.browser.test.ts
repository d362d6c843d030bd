import { describe, expect, it } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { CHART_TAGS } from '../../src/report/elements.js';
import { marksOf } from '../support/act.js';
import { contrast, paint } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { atRest, CHARTS, mount, part, shown } from '../support/mount.js';
import { linkedReport } from '../support/reports.js';
import { findSeries } from '../support/series.js';

/** Resolves a system colour. */
function system(colour: string): string {
  const probe = document.createElement('p');
  probe.style.backgroundColor = colour;
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** The non-colour look that distinguishes a mark; icons are distinguished by shape. */
function look(mark: Element, layout: string): string {
  const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
  const form = layout === 'pictogram' ? (mark.getAttribute('d') ?? mark.localName) : '';
  return [fill, stroke, strokeDasharray, form.slice(0, 20)].join(' ');
}

describe.each(CHARTS)('<%s layout="%s"> in forced colours', (tag, layout) => {
  it('has every text in the colour of text', async () => {
    await emulate({ features: { 'forced-colors': 'active' } });
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    for (const text of shown(chart.renderRoot as ShadowRoot, 'text, h3, p, li, th, td')) {
      expect(paint(text), text.textContent).toBe(system('CanvasText'));
    }
  });

  it('has marks that are seen, and series that are told apart', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    const series = findSeries(chart);
    await emulate({ features: { 'forced-colors': 'active' } });
    const looks = new Map<number | undefined, string>();
    for (const mark of marksOf(chart)) {
      const { fill, stroke } = getComputedStyle(mark);
      const edge = stroke === 'none' ? fill : stroke;
      expect(contrast(edge, system('Canvas'))).toBeGreaterThanOrEqual(3);
      looks.set(series.get(mark)?.series, look(mark, layout));
    }
    expect(new Set(looks.values()).size).toBe(looks.size);
  });
});

/** How each mark is filled and edged. */
function looksOf(chart: ChartElement): string[] {
  return marksOf(chart).map((mark) => {
    const { fill, fillOpacity, stroke, strokeWidth, clipPath } = getComputedStyle(mark);
    return [fill, fillOpacity, stroke, strokeWidth, clipPath].join(' ');
  });
}

describe.each(CHART_TAGS)('<%s> with a layout that it does not know', (tag) => {
  it.each([
    ['in forced colours', { 'forced-colors': 'active' }, {}],
    ['where more contrast is asked for', { 'prefers-contrast': 'more' }, {}],
    ['with textures', {}, { textures: '' }],
  ])('looks as with its default, %s', async (_, features, attributes) => {
    await emulate({ features });
    const unknown = await mount(tag, { attributes: { ...attributes, layout: 'pie' } });
    const standard = await mount(tag, { attributes });
    for (const chart of [unknown, standard]) await atRest(chart);
    expect(looksOf(unknown)).toEqual(looksOf(standard));
  });
});

it('what has the focus is marked in the colour of the system', async () => {
  await emulate({ features: { 'forced-colors': 'active' } });
  const chart = await mount('award-chart', { report: linkedReport });
  await atRest(chart);
  const link = part(chart, 'source')?.querySelector('a') as HTMLElement;
  link.focus({ focusVisible: true });
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(link);
  expect([outlineColor, outlineStyle, outlineWidth]).toEqual([system('Highlight'), 'solid', '2px']);
});
