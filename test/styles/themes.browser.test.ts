import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import themes from '../../demo/themes.css?inline';
import type { ChartElement } from '../../src/base/chart-element.js';
import { contrast, paint, underneath } from '../support/colour.js';
import { CHARTS, mount, part, shown, THEMES } from '../support/mount.js';
import { sixSupports } from '../support/reports.js';

const LOOKS = ['standard', ...Array.from(themes.matchAll(/data-look="(\w+)"\]/g), ([, it]) => it)];

/** Normal vision and three dichromacies (Machado, Oliveira and Fernandes 2009). */
const VISIONS: Readonly<Record<string, (colour: Color) => Color>> = {
  'normal vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

/** The smallest difference between any two colours (ΔE00). */
function leastDifference(colours: readonly Color[]): number {
  const pairs = colours.flatMap((one, i) =>
    colours.slice(i + 1).map((other) => [one, other] as const),
  );
  return Math.min(...pairs.map(([one, other]) => difference(one, other)));
}

/** The background of a chart: its own surface, else that of the page. */
function surfaceOf(chart: ChartElement): string {
  const own = getComputedStyle(chart.renderRoot.querySelector('figure') as Element).backgroundColor;
  const page = getComputedStyle(chart.parentElement as Element).backgroundColor;
  return own === 'rgba(0, 0, 0, 0)' ? page : own;
}

describe.each(LOOKS)('the %s theme', (look) => {
  beforeEach(() => {
    const style = document.createElement('style');
    style.textContent = themes;
    document.head.append(style);
    const root = document.documentElement;
    if (look !== 'standard') root.dataset.look = look;
    onTestFinished(() => {
      style.remove();
      delete root.dataset.look;
    });
  });

  describe.each(THEMES)('in %s', (theme) => {
    it.each(Object.keys(VISIONS))('has colours that are told apart in %s', async (vision) => {
      const chart = await mount('household-chart', { theme, report: sixSupports });
      const colours = shown(chart.renderRoot as ShadowRoot, '[part=mark]').map((mark) => {
        const colour = parse(paint(mark));
        if (!colour) throw new Error(`No colour: ${paint(mark)}`);
        return VISIONS[vision]?.(colour) ?? colour;
      });
      expect(colours).toHaveLength(6);
      expect(leastDifference(colours)).toBeGreaterThanOrEqual(13);
      expect(leastDifference(colours.slice(0, 4))).toBeGreaterThanOrEqual(18);
    });

    it('has every colour at 3:1 on its surface', async () => {
      const chart = await mount('household-chart', { theme, report: sixSupports });
      for (const mark of shown(chart.renderRoot as ShadowRoot, '[part=mark]')) {
        expect(contrast(paint(mark), surfaceOf(chart))).toBeGreaterThanOrEqual(3);
      }
    });

    it.each(CHARTS)(
      'has marks at 3:1 and words at 4.5:1 in <%s layout="%s">',
      async (tag, layout) => {
        for (const view of ['chart', 'table']) {
          const chart = await mount(tag, { attributes: { layout, view }, theme, width: 1200 });
          const root = chart.renderRoot as ShadowRoot;
          const surface = surfaceOf(chart);
          for (const mark of shown(root, '[part=mark], [part=legend] svg')) {
            expect(contrast(paint(mark), surface)).toBeGreaterThanOrEqual(3);
          }
          for (const text of shown(root, 'text, h3, p, li, caption, th, td')) {
            const under = underneath(text, chart) ?? surface;
            expect(contrast(paint(text), under), text.textContent).toBeGreaterThanOrEqual(4.5);
          }
        }
      },
    );

    it('has a focus ring at 3:1', async () => {
      const chart = await mount('award-chart', { theme });
      const figure = chart.renderRoot.querySelector('figure') as HTMLElement;
      figure.tabIndex = 0;
      figure.focus({ focusVisible: true });
      expect(
        contrast(getComputedStyle(figure).outlineColor, surfaceOf(chart)),
      ).toBeGreaterThanOrEqual(3);
      expect(part(chart, 'plot')).not.toBeNull();
    });
  });
});
