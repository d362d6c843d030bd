import { beforeEach, describe, expect, it } from 'vitest';
import { contrast, paint } from './support/colour.js';
import { emulate } from './support/emulate.js';
import { atRest, CHARTS, mount, part, shown } from './support/mount.js';
import { linkedReport } from './support/reports.js';

/** What the browser makes of a system colour here. */
function system(colour: string): string {
  const probe = document.createElement('p');
  probe.style.backgroundColor = colour;
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** How a mark or a symbol differs from others where colours do not. */
function look(mark: Element): string {
  const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
  const form = mark.closest('.pictogram') ? (mark.getAttribute('d') ?? mark.localName) : '';
  return [fill, stroke, strokeDasharray, form.slice(0, 20)].join(' ');
}

const seriesOf = (mark: Element) => /\bs\d/.exec(mark.getAttribute('class') ?? '')?.[0];

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  describe('in forced colours', () => {
    beforeEach(() => emulate({ features: { 'forced-colors': 'active' } }));

    it('has every text in the colour of text', async () => {
      const chart = await mount(tag, { attributes: { layout } });
      await atRest(chart);
      for (const text of shown(chart.renderRoot as ShadowRoot, 'text, h3, p, li, th, td')) {
        expect(paint(text), text.textContent).toBe(system('CanvasText'));
      }
    });

    it('has marks that are seen, and series that are told apart', async () => {
      const chart = await mount(tag, { attributes: { layout } });
      await atRest(chart);
      const looks = new Map<string, string>();
      for (const mark of shown(chart.renderRoot as ShadowRoot, '[part=mark]')) {
        const { fill, stroke } = getComputedStyle(mark);
        const edge = stroke === 'none' ? fill : stroke;
        expect(contrast(edge, system('Canvas'))).toBeGreaterThanOrEqual(3);
        looks.set(seriesOf(mark) ?? '', look(mark));
      }
      expect(new Set(looks.values()).size).toBe(looks.size);
    });
  });

  it.each([
    ['light', 320],
    ['light', 640],
    ['dark', 640],
  ] as const)(
    'is black on white on paper, with its table, on a %s page of %i px',
    async (theme, width) => {
      const chart = await mount(tag, { attributes: { layout }, theme, width });
      await atRest(chart);
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
      for (const mark of shown(chart.renderRoot as ShadowRoot, '[part=mark].s0')) {
        expect(contrast(paint(mark), '#fff')).toBeGreaterThanOrEqual(3);
      }
      const table = part(chart, 'table') as Element;
      expect(chart.scrollWidth).toBeLessThanOrEqual(width);
      expect(part(chart, 'plot')?.checkVisibility()).toBe(true);
      expect(table.getBoundingClientRect().height).toBeGreaterThan(50);
      // In a narrow column each row is a list, which needs no header above it.
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

  it('has no secondary colours, and edges, where more contrast is asked for', async () => {
    await emulate({ features: { 'prefers-contrast': 'more' } });
    const chart = await mount(tag, { attributes: { layout } });
    await atRest(chart);
    const root = chart.renderRoot as ShadowRoot;
    const colour = getComputedStyle(part(chart, 'heading') as Element).color;
    const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
    for (const text of shown(root, 'text:not(.on), h3, p, li')) {
      expect(paint(text), text.textContent).toBe(colour);
    }
    for (const rule of shown(root, '.rule')) {
      expect(contrast(getComputedStyle(rule).stroke, surface)).toBeGreaterThanOrEqual(7);
    }
    for (const bar of shown(root, 'figure:not(.pictogram) rect[part=mark]')) {
      expect(getComputedStyle(bar).stroke).toBe(colour);
    }
  });
});

describe('in forced colours', () => {
  beforeEach(() => emulate({ features: { 'forced-colors': 'active' } }));

  it('what has the focus is marked in the colour of the system', async () => {
    const chart = await mount('award-chart', { report: linkedReport });
    await atRest(chart);
    const link = part(chart, 'source')?.querySelector('a') as HTMLElement;
    link.focus({ focusVisible: true });
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(link);
    expect([outlineColor, outlineStyle, outlineWidth]).toEqual([
      system('Highlight'),
      'solid',
      '2px',
    ]);
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
