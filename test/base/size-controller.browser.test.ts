import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { TAGS } from '../support/built-in-figures.js';
import { laidOut, mount, part, settled } from '../support/mount.js';
import { otherReport } from '../support/reports.js';

const plotWidth = (chart: ChartElement) => Number(part(chart, 'plot')?.getAttribute('width'));

describe.each(TAGS)('<%s>', (tag) => {
  it('has a width in a parent that shrinks to its content', async () => {
    const element = await mount(tag, { width: 900 });
    const parent = element.parentElement as HTMLElement;
    for (const css of [
      'float: left',
      'display: grid; place-items: center',
      'display: flex; flex-direction: column; align-items: center',
    ]) {
      parent.style.cssText = css;
      await laidOut(element);
      expect(element.getBoundingClientRect().width, css).toBeGreaterThan(280);
    }
  });
});

describe.each(['award-chart', 'infrastructure-chart', 'household-chart'] as const)(
  '<%s>',
  (tag) => {
    it('follows the width of its container', async () => {
      const chart = await mount(tag, { width: 500 });
      expect(plotWidth(chart)).toBe(500);
      (chart.parentElement as HTMLElement).style.width = '900px';
      await laidOut(chart);
      expect(plotWidth(chart)).toBe(900);
    });

    it('follows its initial width as long as it is hidden', async () => {
      const chart = await mount(tag, { width: 500 });
      const container = chart.parentElement as HTMLElement;
      const hidden = document.createElement(tag);
      container.hidden = true;
      container.append(hidden);
      await settled(hidden);
      expect(plotWidth(hidden)).toBe(640);
      hidden.initialWidth = 900;
      await settled(hidden);
      expect(plotWidth(hidden)).toBe(900);
      chart.initialWidth = 900;
      await settled(chart);
      expect(plotWidth(chart)).toBe(500);
      container.hidden = false;
      await laidOut(hidden);
      expect(plotWidth(hidden)).toBe(500);
    });

    it('draws when a hidden container appears', async () => {
      const chart = await mount(tag);
      const container = chart.parentElement as HTMLElement;
      chart.remove();
      container.style.display = 'none';
      container.append(chart);
      await laidOut(chart);
      expect(part(chart, 'plot')).not.toBeNull();
      container.style.cssText = 'width: 420px';
      await laidOut(chart);
      expect(plotWidth(chart)).toBe(420);
    });

    it('fills a flex row beside another and shrinks with it', async () => {
      const loops: unknown[] = [];
      const onLoop = (event: ErrorEvent) => loops.push(event.message);
      addEventListener('error', onLoop);
      const chart = await mount(tag, { width: 800 });
      const row = chart.parentElement as HTMLElement;
      row.style.display = 'flex';
      const other = row.appendChild(document.createElement(tag));
      await laidOut(chart);
      expect(row.scrollWidth).toBe(800);
      expect([chart, other].map(plotWidth)).toEqual([400, 400]);
      row.style.width = '600px';
      await laidOut(chart);
      expect(row.scrollWidth).toBe(600);
      expect([chart, other].map(plotWidth)).toEqual([300, 300]);
      removeEventListener('error', onLoop);
      expect(loops).toEqual([]);
    });

    it('grows with the text around it, never below 16 px', async () => {
      const chart = await mount(tag, { width: 900 });
      const size = () =>
        Number.parseFloat(
          getComputedStyle(chart.renderRoot.querySelector('figure') as Element).fontSize,
        );
      const heightOf = () => Number(part(chart, 'plot')?.getAttribute('height'));
      expect(size()).toBe(16);
      const height = heightOf();
      (chart.parentElement as HTMLElement).style.fontSize = '10px';
      await laidOut(chart);
      expect(size()).toBe(16);
      (chart.parentElement as HTMLElement).style.fontSize = '32px';
      await laidOut(chart);
      expect(size()).toBe(32);
      expect(heightOf()).toBeGreaterThan(height);
    });
  },
);

describe('a chart', () => {
  it('draws at its new width after its report could not be drawn', async () => {
    const chart = await mount('award-chart', { width: 640 });
    (chart as { report: unknown }).report = { title: 5 };
    await settled(chart);
    (chart.parentElement as HTMLElement).style.width = '300px';
    await laidOut(chart);
    chart.report = otherReport;
    await settled(chart);
    expect(plotWidth(chart)).toBe(300);
  });

  it('draws again after it was taken out and put back', async () => {
    const chart = await mount('household-chart', { width: 640 });
    const container = chart.parentElement as HTMLElement;
    chart.remove();
    container.style.width = '400px';
    container.append(chart);
    await laidOut(chart);
    expect(plotWidth(chart)).toBe(400);
    container.style.width = '500px';
    await laidOut(chart);
    expect(plotWidth(chart)).toBe(500);
  });

  it('redraws at its place after it was moved', async () => {
    const chart = await mount('award-chart', { width: 400 });
    const wide = document.createElement('div');
    wide.style.width = '800px';
    document.body.append(wide);
    onTestFinished(() => wide.remove());
    wide.append(chart);
    await laidOut(chart);
    expect(plotWidth(chart)).toBe(800);
  });

  it('causes no resize loop', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => void errors.push(event.message);
    window.addEventListener('error', listen);
    onTestFinished(() => window.removeEventListener('error', listen));
    const chart = await mount('household-chart', { width: 900 });
    for (const width of [300, 700, 320, 1200]) {
      (chart.parentElement as HTMLElement).style.width = `${width}px`;
      await laidOut(chart);
    }
    expect(errors).toEqual([]);
  });
});
