import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { laiChauReport } from '../../src/index.js';
import { hover, leave, marksOf, tabIntoPlot, tooltipOf } from '../support/act.js';
import { listenTo, liveRegionOf } from '../support/announcements.js';
import { LOCALES, laidOut, mount, part, settled } from '../support/mount.js';
import { passTime, stopTime } from '../support/time.js';

type Chart = Awaited<ReturnType<typeof mount<'award-chart'>>>;

/** Resolves when a chart has loaded its announcer. */
async function ready(chart: Chart) {
  await hover(marksOf(chart)[0] as Element);
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
  await leave();
  await expect.poll(() => tooltipOf(chart)).toBeNull();
}

const NEW_FIGURES = { vi: 'Số liệu mới. Bộ Tư lệnh', en: 'New figures. Border Guard' };

describe('the live region', () => {
  it('is there, empty, before anything is announced', async () => {
    const chart = await mount('award-chart');
    expect(liveRegionOf(chart).textContent?.trim()).toBe('');
  });

  it('announces a new report, and nothing when only the size or the view changes', async () => {
    const chart = await mount('award-chart');
    await ready(chart);
    const announced = listenTo(chart);
    stopTime();
    (chart.parentElement as HTMLElement).style.width = '400px';
    await laidOut(chart);
    chart.view = 'table';
    await settled(chart);
    await passTime(chart);
    expect(announced).toEqual([]);
    chart.report = structuredClone(laiChauReport);
    await settled(chart);
    await passTime(chart);
    expect(announced).toHaveLength(1);
  });

  it.each(LOCALES)(
    'announces several new reports once in %s, in at most 150 characters, after the last',
    async (lang) => {
      const chart = await mount('award-chart', { lang });
      await ready(chart);
      const announced = listenTo(chart);
      stopTime();
      for (const count of [100, 200, 300]) {
        const [first, ...rest] = laiChauReport.awards;
        const awards = [{ ...first, count } as typeof first & object, ...rest];
        chart.report = { ...laiChauReport, awards };
        await settled(chart);
      }
      await passTime(chart);
      expect(announced).toEqual([expect.stringContaining(NEW_FIGURES[lang])]);
      expect(announced[0]).toContain('306');
      expect(announced[0]?.length).toBeLessThanOrEqual(150);
    },
  );

  it('announces a new layout, even if it was announced before', async () => {
    const chart = await mount('award-chart');
    await ready(chart);
    const announced = listenTo(chart);
    stopTime();
    for (const layout of ['dots', 'bars', 'dots'] as const) {
      chart.layout = layout;
      await settled(chart);
      await passTime(chart);
    }
    const starts = announced.map((text) => text.split('. ')[0]);
    expect(starts).toEqual(Array(3).fill('Đã đổi kiểu biểu đồ'));
  });

  it('announces that a series was hidden, and nothing when a person moves through the chart', async () => {
    const chart = await mount('award-chart');
    await ready(chart);
    const announced = listenTo(chart);
    stopTime();
    await tabIntoPlot(chart);
    await userEvent.tab();
    await passTime(chart);
    expect(announced).toEqual([]);
    await userEvent.click(part(chart, 'legend')?.querySelector('button') as Element);
    await settled(chart);
    await passTime(chart);
    expect(announced).toEqual([expect.stringMatching(/^Đang hiện một phần: đã ẩn cá nhân\./)]);
  });
});
