import { describe, expect, it } from 'vitest';
import { contrast, paint } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { atRest, CHARTS, mount, part, settled, shown } from '../support/mount.js';
import { findSeries } from '../support/series.js';
import { expectWordsApart } from '../support/words.js';

describe('on paper', () => {
  it.each(CHARTS)(
    '<%s layout="%s"> is as wide as a sheet, and is itself again after',
    async (tag, layout) => {
      const chart = await mount(tag, { attributes: { layout }, width: 1280 });
      await atRest(chart);
      const width = () => Number(part(chart, 'plot')?.getAttribute('width'));
      await emulate({ type: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await settled(chart);
      expect(width()).toBeLessThan(720);
      expectWordsApart(chart);
      dispatchEvent(new Event('afterprint'));
      await settled(chart);
      expect(width()).toBe(1280);
    },
  );

  it('a narrow chart stays as it is', async () => {
    const chart = await mount('award-chart', { width: 320 });
    await atRest(chart);
    dispatchEvent(new Event('beforeprint'));
    await settled(chart);
    expect(part(chart, 'plot')?.getAttribute('width')).toBe('320');
    dispatchEvent(new Event('afterprint'));
  });
});

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it.each([
    ['light', 320],
    ['light', 640],
    ['dark', 640],
  ] as const)(
    'is black on white on paper, with its table, on a %s page of %i px',
    async (theme, width) => {
      const chart = await mount(tag, { attributes: { layout }, theme, width });
      await atRest(chart);
      const series = findSeries(chart);
      await emulate({ type: 'print' });
      for (const [name, value] of [
        ['text', '#eee'],
        ['muted', '#ddd'],
        ['grid', '#888'],
        ['surface', '#111'],
      ]) {
        chart.style.setProperty(`--bp-${name}`, value ?? '');
      }
      for (const text of shown(chart.renderRoot as ShadowRoot, 'h3, p, li, caption, th, td')) {
        expect(contrast(paint(text), '#fff'), text.textContent).toBeGreaterThanOrEqual(7);
      }
      for (const [mark, found] of series) {
        if (found.series > 0 || found.isShaded) continue;
        expect(contrast(paint(mark), '#fff')).toBeGreaterThanOrEqual(3);
      }
      const table = part(chart, 'table') as Element;
      expect(chart.scrollWidth).toBeLessThanOrEqual(width);
      expect(part(chart, 'plot')?.checkVisibility()).toBe(true);
      expect(table.getBoundingClientRect().height).toBeGreaterThan(50);
      // In a narrow column rows become lists, and the table header is hidden.
      const header = getComputedStyle(table.querySelector('thead') as Element).display;
      expect(header).toBe(width > 600 ? 'table-header-group' : 'block');
    },
  );

  it.each([320, 640, 1280])('prints its table as the view, %i px wide', async (width) => {
    const chart = await mount(tag, { attributes: { layout, view: 'table' }, width });
    await atRest(chart);
    await emulate({ type: 'print' });
    expect(chart.scrollWidth).toBeLessThanOrEqual(width);
    expect(part(chart, 'table')?.getBoundingClientRect().height).toBeGreaterThan(50);
  });
});

describe('<key-figures> and <results-dashboard>', () => {
  it.each(['key-figures', 'results-dashboard'] as const)(
    '<%s> is black on white on paper',
    async (tag) => {
      const element = await mount(tag, { theme: 'dark', width: 900 });
      await emulate({ type: 'print' });
      for (const text of shown(element.shadowRoot as ShadowRoot, 'h2, h3, p, li, th, td')) {
        expect(contrast(paint(text), '#fff'), text.textContent ?? '').toBeGreaterThanOrEqual(7);
      }
    },
  );
});
