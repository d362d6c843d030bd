import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { laiChauReport } from '../../src/index.js';
import { focusedName, marksOf, press, tabIntoPlot, tooltipOf } from '../support/act.js';
import { contrast, paint } from '../support/colour.js';
import { LOCALES, mount, part, settled, THEMES, textOf } from '../support/mount.js';

type Chart = Parameters<typeof marksOf>[0];

const buttonsOf = (chart: Chart) =>
  Array.from(part(chart, 'legend')?.querySelectorAll('button') ?? []);
const pressed = (chart: Chart) =>
  buttonsOf(chart).map((button) => button.getAttribute('aria-pressed'));

/** Presses a legend button and waits until its state changes. */
async function toggle(chart: Chart, index: number) {
  const before = pressed(chart)[index];
  await userEvent.click(buttonsOf(chart)[index] as Element, { force: true });
  await expect.poll(() => pressed(chart)[index]).not.toBe(before);
  await settled(chart);
}

describe.each(['bars', 'grouped', 'share', 'dots'])('the legend of awards as %s', (layout) => {
  it('hides a series: scale, totals, takeaway, legend and table follow, and the chart says so', async () => {
    const chart = await mount('award-chart', { attributes: { layout } });
    const report = structuredClone(laiChauReport);
    chart.report = report;
    await settled(chart);
    const whole = textOf(chart);
    await toggle(chart, 1);
    expect(pressed(chart)).toEqual(['true', 'false']);
    expect(marksOf(chart)).toHaveLength(4);
    expect(part(chart, 'table')?.querySelectorAll('tbody tr')).toHaveLength(4);
    const takeaway = part(chart, 'takeaway')?.textContent;
    expect(takeaway).toContain('Đang hiện một phần: đã ẩn tập thể.');
    expect(takeaway).toContain('92 trong tổng số 152');
    expect(buttonsOf(chart)[1]?.textContent).toContain('Tập thể 26');
    expect(report).toEqual(laiChauReport);
    await toggle(chart, 1);
    expect(pressed(chart)).toEqual(['true', 'true']);
    expect(textOf(chart)).toBe(whole);
  });
});

describe.each(['pictogram', 'bars'])('the legend of works as %s', (layout) => {
  it('hides the marks of one colour', async () => {
    const chart = await mount('infrastructure-chart', { attributes: { layout }, lang: 'en' });
    expect(pressed(chart)).toEqual(['true', 'true', 'true']);
    await toggle(chart, 0);
    expect(marksOf(chart).map((mark) => mark.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Rural roads'),
      expect.stringContaining('School sites'),
    ]);
    expect(part(chart, 'takeaway')?.textContent).toContain('Only a part is shown, without homes.');
    await toggle(chart, 1);
    expect(part(chart, 'takeaway')?.textContent).toContain('without homes and roads.');
    expect(pressed(chart)).toEqual(['false', 'false', 'true']);
  });
});

describe('a legend', () => {
  it('keeps the last series', async () => {
    const chart = await mount('award-chart');
    await toggle(chart, 0);
    const [, last] = buttonsOf(chart);
    expect(last?.getAttribute('aria-disabled')).toBe('true');
    last?.focus();
    await press(chart, 'Enter');
    expect(pressed(chart)).toEqual(['false', 'true']);
    expect(marksOf(chart)).toHaveLength(3);
    // With another series shown again, it can be hidden.
    await toggle(chart, 0);
    await toggle(chart, 1);
    expect(pressed(chart)).toEqual(['true', 'false']);
  });

  it('is text where there is only one series, and in the chart of households', async () => {
    const awards = laiChauReport.awards.filter(({ recipient }) => recipient === 'individual');
    for (const chart of [
      await mount('award-chart', { report: { ...laiChauReport, awards } }),
      await mount('household-chart'),
      await mount('household-chart', { attributes: { layout: 'bars' } }),
    ]) {
      expect(part(chart, 'legend')?.textContent?.trim()).not.toBe('');
      expect(buttonsOf(chart)).toEqual([]);
    }
  });

  it('stays as it was pressed when layout and language change, with focus on its button', async () => {
    const chart = await mount('award-chart');
    buttonsOf(chart)[1]?.focus();
    await press(chart, ' ');
    await expect.poll(() => marksOf(chart).length).toBe(4);
    chart.layout = 'dots';
    chart.lang = 'en';
    await settled(chart);
    expect(pressed(chart)).toEqual(['true', 'false']);
    expect(part(chart, 'takeaway')?.textContent).toContain('without collectives.');
    expect(chart.shadowRoot?.activeElement).toBe(buttonsOf(chart)[1]);
  });

  it('shows everything again where nothing would be left', async () => {
    const chart = await mount('award-chart');
    await toggle(chart, 1);
    const awards = laiChauReport.awards.filter(({ recipient }) => recipient === 'collective');
    chart.report = { ...laiChauReport, awards };
    await settled(chart);
    expect(marksOf(chart)).toHaveLength(3);
    expect(part(chart, 'takeaway')?.textContent).not.toContain('một phần');
  });

  it('hides series in an exported picture, which says so; the CSV file has all rows', async () => {
    const chart = await mount('award-chart');
    await toggle(chart, 1);
    const svg = chart.toSVG();
    expect(svg).toContain('Đang hiện một phần: đã ẩn tập thể.');
    expect(svg).toContain('Cá nhân 152');
    expect(svg).not.toContain('Tập thể 26');
    expect(chart.toCSV().trim().split('\n').length).toBeGreaterThan(7);
  });

  it('leaves the marks that are shown their rows', async () => {
    const chart = await mount('award-chart', { lang: 'en' });
    const rows: unknown[] = [];
    chart.addEventListener('chart-select', ({ row }) => rows.push(row));
    await toggle(chart, 0);
    await tabIntoPlot(chart);
    expect(focusedName(chart)).toMatch(/16 collectives/);
    await press(chart, 'Enter', 'End', 'Enter');
    expect(rows).toEqual([laiChauReport.awards[3], laiChauReport.awards[1]]);
    expect(tooltipOf(chart)?.textContent).toContain('7.7% of all awards listed.');
  });

  it.each(LOCALES)(
    'has targets of 24 px and no axe violation in %s, pressed or not',
    async (lang) => {
      for (const theme of THEMES) {
        const chart = await mount('award-chart', { lang, theme });
        await toggle(chart, 1);
        for (const button of buttonsOf(chart)) {
          const { width, height } = button.getBoundingClientRect();
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
          const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
          expect(contrast(paint(button), surface)).toBeGreaterThanOrEqual(4.5);
        }
        const { violations } = await axe.run(chart.parentElement as Element, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        });
        expect(violations).toEqual([]);
      }
    },
  );

  it('hides nothing of another report', async () => {
    const chart = await mount('infrastructure-chart');
    await toggle(chart, 0);
    await toggle(chart, 1);
    const infrastructure = laiChauReport.infrastructure.filter(({ icon }) => icon !== 'school');
    chart.report = { ...laiChauReport, infrastructure };
    await settled(chart);
    expect(pressed(chart)).toEqual(['true', 'true']);
    expect(part(chart, 'takeaway')?.textContent).not.toContain('Đang hiện một phần');
    expect(marksOf(chart)).toHaveLength(infrastructure.length);
    await toggle(chart, 0);
    expect(pressed(chart)).toEqual(['false', 'true']);
  });

  it('marks hidden series not by colour alone', async () => {
    const chart = await mount('award-chart');
    await toggle(chart, 1);
    const [shown, hidden] = buttonsOf(chart).map((button) => ({
      fill: getComputedStyle(button.querySelector('svg') as Element).fill,
      stroke: getComputedStyle(button.querySelector('svg') as Element).stroke,
    }));
    expect(shown?.fill).not.toBe('none');
    expect(shown?.stroke).toBe('none');
    expect(hidden?.fill).toBe('none');
    expect(hidden?.stroke).not.toBe('none');
  });
});
