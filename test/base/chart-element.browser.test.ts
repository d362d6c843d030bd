import { describe, expect, it, onTestFinished } from 'vitest';
import { AwardChart } from '../../src/index.js';
import type { ChartContent } from '../../src/layout/chart-content.js';
import { hover, marksOf, tooltipOf } from '../support/act.js';
import { contrast, paint } from '../support/colour.js';
import { atRest, laidOut, mount, part, settled, shown } from '../support/mount.js';
import { otherReport } from '../support/reports.js';

describe.each(['award-chart', 'infrastructure-chart', 'household-chart'] as const)(
  '<%s>',
  (tag) => {
    it('leaves out heading, legend and source on request', async () => {
      const parts = ['heading', 'legend', 'source'];
      const whole = await mount(tag);
      expect(parts.filter((name) => part(whole, name))).toEqual(parts);
      const heading = part(whole, 'heading')?.textContent;
      const bare = await mount(tag, {
        attributes: { 'no-heading': '', 'no-legend': '', 'no-source': '' },
      });
      expect(parts.filter((name) => part(bare, name))).toEqual([]);
      expect(bare.renderRoot.querySelector('figure')?.ariaLabel).toBe(heading);
    });

    it('shows the given heading', async () => {
      const chart = await mount(tag, { attributes: { heading: 'Đợt 1' } });
      expect(part(chart, 'heading')?.textContent).toBe('Đợt 1');
      expect(chart.renderRoot.querySelector('figure')?.ariaLabel).toBe('Đợt 1');
    });

    it('reflects its view, and shows the table instead of the picture', async () => {
      const chart = await mount(tag);
      expect(part(chart, 'plot')?.checkVisibility()).toBe(true);
      chart.view = 'table';
      await settled(chart);
      expect(chart.getAttribute('view')).toBe('table');
      expect(part(chart, 'plot')).toBeNull();
      expect(part(chart, 'table')?.checkVisibility()).toBe(true);
    });

    it('draws its default layout for an unknown name', async () => {
      const unknown = await mount(tag, { attributes: { layout: 'pie' } });
      const standard = await mount(tag);
      for (const chart of [unknown, standard]) await atRest(chart);
      expect(part(unknown, 'plot')?.innerHTML).toBe(part(standard, 'plot')?.innerHTML);
    });

    it('says that a report has no figures to draw', async () => {
      const report = { ...otherReport, awards: [], infrastructure: [], households: [] };
      const chart = await mount(tag, { report });
      expect(part(chart, 'takeaway')?.textContent).toContain('không nêu');
      expect(part(chart, 'plot')).toBeNull();
    });

    it('takes its colours from the page', async () => {
      const chart = await mount(tag);
      for (let i = 1; i <= 6; i++) chart.style.setProperty(`--bp-color-${i}`, 'rgb(1, 2, 3)');
      const colours = marksOf(chart).map(paint);
      expect(colours).toContain('rgb(1, 2, 3)');
      // Shades mix in black, so every colour stays at least as dark.
      for (const colour of colours) expect(contrast(colour, '#000')).toBeLessThan(1.02);
    });

    it('is unaffected by hostile styles of the page', async () => {
      const chart = await mount(tag);
      await atRest(chart);
      const boxes = () =>
        shown(
          chart.renderRoot as ShadowRoot,
          'h3, p, svg, text, rect, path:not(pattern *), li, figure',
        ).map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.tagName} ${width.toFixed(1)}×${height.toFixed(1)} ${getComputedStyle(element).color}`;
        });
      const before = boxes();
      const classes = shown(chart.renderRoot as ShadowRoot, '[class]').flatMap(({ classList }) =>
        Array.from(classList, (name) => `.${name}`),
      );
      expect(classes.length).toBeGreaterThan(10);
      const style = document.createElement('style');
      style.textContent = `
    * { line-height: 3 !important; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; font-style: italic; text-align: right; color: red; text-indent: 2em; white-space: pre; font-weight: 900; cursor: wait }
    svg { fill: red; width: 10px } text { font-size: 3px } h3, p, table { display: none } figure { margin: 40px }
    ${classes} { display: none }`;
      document.head.append(style);
      onTestFinished(() => style.remove());
      await laidOut(chart);
      expect(boxes()).toEqual(before);
    });
  },
);

it('goes back to its default layout when the attribute goes', async () => {
  const chart = await mount('award-chart', { attributes: { layout: 'dots' } });
  chart.removeAttribute('layout');
  await settled(chart);
  expect(chart.layout).toBe('bars');
});

describe('a report of many rows', () => {
  const many = {
    ...otherReport,
    awards: Array.from({ length: 300 }, (_, i) => ({
      ...otherReport.awards[0],
      issuer: `Hội ${i}`,
    })),
  };

  const rowsOf = (chart: AwardChart) =>
    Array.from(part(chart, 'table')?.querySelectorAll('tbody tr') ?? []);

  it('renders its table soon after its drawing', async () => {
    const chart = await mount('award-chart', { report: many });
    expect(marksOf(chart)).toHaveLength(300);
    await expect.poll(() => rowsOf(chart)).toHaveLength(300);
  });

  it('renders its table on a page that is never idle', async () => {
    let frame = 0;
    const work = () => {
      frame = requestAnimationFrame(work);
      for (const end = performance.now() + 40; performance.now() < end; );
    };
    work();
    onTestFinished(() => cancelAnimationFrame(frame));
    const chart = await mount('award-chart', { report: many });
    await expect.poll(() => rowsOf(chart)).toHaveLength(300);
  });

  it('renders its table at once in the table view', async () => {
    const chart = await mount('award-chart', { report: many, attributes: { view: 'table' } });
    expect(rowsOf(chart)).toHaveLength(300);
  });
});

describe('the table behind a picture', () => {
  it('is laid out once for each report, whatever a person points at', async () => {
    let times = 0;
    class CountingChart extends AwardChart {
      protected override compose(...given: Parameters<AwardChart['compose']>): ChartContent {
        const content = super.compose(...given);
        const table = () => {
          times++;
          return content.table();
        };
        return { ...content, table };
      }
    }
    customElements.define('counting-chart', CountingChart);
    const chart = new CountingChart();
    document.body.append(chart);
    onTestFinished(() => chart.remove());
    await atRest(chart);
    expect(times).toBe(1);
    await hover(marksOf(chart)[0] as Element);
    await expect.poll(() => tooltipOf(chart)).not.toBeNull();
    expect(times).toBe(1);
    chart.report = otherReport;
    await expect.poll(() => part(chart, 'table')?.textContent).toContain('Hội Nông dân');
    expect(times).toBe(2);
  });
});
