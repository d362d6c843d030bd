import { describe, expect, it } from 'vitest';
import { barUnder, contrast, paint } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { atRest, CHARTS, mount, part, shown } from '../support/mount.js';

describe.each(CHARTS)('<%s layout="%s"> where more contrast is asked for', (tag, layout) => {
  it('has no secondary colours of text and lines', async () => {
    await emulate({ features: { 'prefers-contrast': 'more' } });
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    const root = chart.renderRoot as ShadowRoot;
    const colour = getComputedStyle(part(chart, 'heading') as Element).color;
    const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
    for (const text of shown(root, 'text, h3, p, li')) {
      if (!barUnder(text, chart)) expect(paint(text), text.textContent).toBe(colour);
    }
    for (const line of shown(root, '[part=axis] line')) {
      expect(contrast(getComputedStyle(line).stroke, surface)).toBeGreaterThanOrEqual(7);
    }
  });
});

/** Pictograms are distinguished by shape and have no outlines. */
const BARS = CHARTS.filter(([, layout]) => layout !== 'pictogram');

it.each(BARS)('<%s layout="%s"> has edges around its bars', async (tag, layout) => {
  await emulate({ features: { 'prefers-contrast': 'more' } });
  const chart = await mount(tag, { attributes: { layout } });
  await atRest(chart);
  const colour = getComputedStyle(part(chart, 'heading') as Element).color;
  for (const bar of shown(chart.renderRoot as ShadowRoot, 'rect[part=mark]')) {
    expect(getComputedStyle(bar).stroke).toBe(colour);
  }
});
