import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChartSelectEvent } from '../../src/index.js';
import { laiChauReport } from '../../src/index.js';
import {
  findTooltip,
  focusedMark,
  focusedName,
  hover,
  marksOf,
  namesOf,
  press,
  ringsOf,
  tabIntoPlot,
  tooltipOf,
} from '../support/act.js';
import { emulate } from '../support/emulate.js';
import { CHARTS, laidOut, mount, part, settled, shown } from '../support/mount.js';

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it('is one tab stop in the plot, and Tab leads through', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const before = document.createElement('button');
    const after = document.createElement('button');
    chart.before(before);
    chart.after(after);
    before.focus();
    let inPlot = 0;
    for (let stops = 0; stops < 12 && document.activeElement !== after; stops++) {
      await userEvent.tab();
      if (focusedName(chart)) inPlot++;
    }
    expect(document.activeElement).toBe(after);
    expect(inPlot).toBe(1);
    for (let stops = 0; stops < 12 && document.activeElement !== before; stops++) {
      await userEvent.tab({ shift: true });
      if (focusedName(chart)) inPlot++;
    }
    expect(document.activeElement).toBe(before);
    expect(inPlot).toBe(2);
  });

  it('reaches every mark by arrows, and the first and last by Home and End', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await tabIntoPlot(chart);
    const all = namesOf(chart);
    expect(focusedName(chart)).toBe(all[0]);
    await press(chart, 'End');
    expect(focusedName(chart)).toBe(all.at(-1));
    await press(chart, 'Home');
    const reached = new Set([focusedName(chart)]);
    for (let row = 0; row < all.length; row++) {
      for (let column = 0; column < all.length; column++) {
        await press(chart, 'ArrowRight');
        reached.add(focusedName(chart));
      }
      await press(chart, 'PageDown');
      reached.add(focusedName(chart));
    }
    expect(reached).toEqual(new Set(all));
    await press(chart, 'Home');
    expect(focusedName(chart)).toBe(all[0]);
  });

  it('sends the tooltip away with Esc, then leaves the plot', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await tabIntoPlot(chart);
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    expect(focusedName(chart)).not.toBe('');
    await press(chart, 'Escape');
    expect(focusedName(chart)).toBe('');
  });
});

describe('keys in a plot', () => {
  it('move up and down to the nearest mark, and left and right within a bar', async () => {
    const chart = await mount('award-chart', { lang: 'en', width: 900 });
    await tabIntoPlot(chart);
    await press(chart, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focusedName(chart)).toMatch(/^Border Guard High Command: 2 collectives/);
    await press(chart, 'ArrowDown');
    expect(focusedName(chart)).toMatch(/People’s Committee: 16 collectives/);
    await press(chart, 'ArrowDown');
    expect(focusedName(chart)).toMatch(/Fatherland Front: 8 collectives/);
    await press(chart, 'ArrowUp', 'ArrowUp');
    expect(focusedName(chart)).toMatch(/^Border Guard High Command: 2 collectives/);
    await press(chart, 'ArrowLeft');
    expect(focusedName(chart)).toMatch(/^Border Guard High Command: 4 individuals/);
    await press(chart, 'PageDown');
    expect(focusedName(chart)).toMatch(/People’s Committee: 44 individuals/);
  });

  it('lead with left and right from row to row where each has one mark', async () => {
    const chart = await mount('household-chart', { lang: 'en' });
    await tabIntoPlot(chart);
    await press(chart, 'ArrowRight');
    expect(focusedName(chart)).toContain('248 households');
    await press(chart, 'ArrowLeft');
    expect(focusedName(chart)).toContain('500 households');
  });

  it.each([
    ['an attribute', 'dir', 'rtl'],
    ['a style', 'style', 'direction: rtl'],
  ])(
    'mirror left and right in a container that %s turns from right to left',
    async (_, name, value) => {
      const chart = await mount('award-chart', { lang: 'en' });
      chart.parentElement?.setAttribute(name, value);
      await tabIntoPlot(chart);
      await press(chart, 'ArrowLeft');
      expect(focusedName(chart)).toContain('4 individuals');
      await press(chart, 'ArrowRight');
      expect(focusedName(chart)).toContain('88 individuals');
    },
  );

  it('are heard only inside it, and heard by nobody else if they act', async () => {
    const chart = await mount('award-chart');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) =>
      void heard.push(`${event.key}${event.defaultPrevented ? ' prevented' : ''}`);
    document.addEventListener('keydown', listen);
    onTestFinished(() => document.removeEventListener('keydown', listen));
    await press(chart, 'ArrowDown', 'Enter', 'Escape');
    expect(heard.splice(0)).toEqual(['ArrowDown', 'Enter', 'Escape']);
    await tabIntoPlot(chart);
    heard.splice(0);
    await press(chart, 'ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', ' ');
    expect(heard.splice(0)).toEqual([]);
    await press(chart, 'x', 'Control>}{ArrowDown}{/Control', 'F2');
    expect(heard).toEqual(['x', 'Control', 'ArrowDown', 'F2']);
  });

  it('reach a mark without length', async () => {
    const awards = [3, 0].map((count) => ({
      ...laiChauReport.awards[0],
      award: `${count}`,
      count,
    }));
    const chart = await mount('award-chart', { report: { ...laiChauReport, awards }, lang: 'en' });
    await tabIntoPlot(chart);
    await press(chart, 'ArrowRight');
    expect(focusedName(chart)).toContain(': 0 individuals');
    const [ring] = ringsOf(chart);
    expect(ring?.line.getBoundingClientRect().width).toBeGreaterThanOrEqual(8);
  });

  it('act even before the interaction code has loaded', async () => {
    const chart = await mount('award-chart');
    const [first] = marksOf(chart);
    first?.focus();
    const event = new KeyboardEvent('keydown', {
      key: 'End',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    first?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await expect.poll(() => focusedName(chart)).toBe(namesOf(chart).at(-1));
  });

  it('activate a mark once, however long they are held, and scroll no page', async () => {
    const chart = await mount('award-chart');
    let selects = 0;
    chart.addEventListener('chart-select', () => selects++);
    await tabIntoPlot(chart);
    await press(chart, ' ');
    const held = new KeyboardEvent('keydown', {
      ...{ key: ' ', repeat: true },
      ...{ bubbles: true, composed: true, cancelable: true },
    });
    focusedMark(chart)?.dispatchEvent(held);
    await settled(chart);
    expect(held.defaultPrevented).toBe(true);
    expect(selects).toBe(1);
  });

  it('activate a mark by Enter and Space, once for each press', async () => {
    const chart = await mount('award-chart');
    const selected: ChartSelectEvent[] = [];
    // `chart-select` bubbles out of the chart.
    chart.parentElement?.addEventListener('chart-select', (event) => selected.push(event));
    await tabIntoPlot(chart);
    expect(selected).toEqual([]);
    await press(chart, 'Enter', 'ArrowRight', ' ');
    expect(selected.map(({ list, rows, row, figure }) => ({ list, rows, row, figure }))).toEqual(
      [0, 2].map((index) => {
        const row = laiChauReport.awards[index];
        return { list: 'awards', rows: [row], row, figure: row?.count };
      }),
    );
  });
});

describe('focus on a mark', () => {
  it('is not taken back after it has moved on', async () => {
    const chart = await mount('award-chart');
    const after = document.body.appendChild(document.createElement('button'));
    onTestFinished(() => after.remove());
    marksOf(chart)[0]?.focus();
    after.focus();
    // A later event is handled after any delayed focus change, so wait for its tooltip.
    await hover(marksOf(chart)[3] as Element);
    await findTooltip(chart);
    expect(document.activeElement).toBe(after);
  });

  it('shows a hint about the keys that the plot is described by, and moves nothing', async () => {
    const chart = await mount('award-chart');
    const hint = () =>
      (chart.shadowRoot as ShadowRoot).getElementById(
        part(chart, 'plot')?.getAttribute('aria-describedby') ?? '',
      );
    expect(hint()).toBeNull();
    const boxes = () =>
      shown(chart.renderRoot as ShadowRoot, 'figure, h3, p, svg, text, button, li')
        .filter((element) => !element.closest('[part=tooltip]'))
        .map((element) => JSON.stringify(element.getBoundingClientRect()));
    const before = boxes();
    await tabIntoPlot(chart);
    expect(hint()?.textContent).toContain('Phím mũi tên');
    expect(hint()?.checkVisibility()).toBe(true);
    expect(boxes()).toEqual(before);
    focusedMark(chart)?.blur();
    await settled(chart);
    expect(hint()).toBeNull();
  });

  it('stays on the same category when the data, the layout, the language or the width change', async () => {
    const chart = await mount('award-chart', { lang: 'en' });
    await tabIntoPlot(chart);
    await press(chart, 'End');
    const same = /Fatherland Front: \d+ collectives/;
    expect(focusedName(chart)).toMatch(same);
    for (const layout of ['dots', 'grouped', 'share', 'bars']) {
      chart.layout = layout as typeof chart.layout;
      await settled(chart);
      expect(focusedName(chart), layout).toMatch(same);
    }
    const awards = laiChauReport.awards.map((award, index) =>
      index === 5 ? { ...award, count: 500 } : award,
    );
    chart.report = { ...laiChauReport, awards };
    await settled(chart);
    expect(focusedName(chart)).toMatch(/Fatherland Front: 500 collectives/);
    chart.lang = 'vi';
    await settled(chart);
    expect(focusedName(chart)).toMatch(/Mặt trận Tổ quốc Việt Nam tỉnh: 500 tập thể/);
    (chart.parentElement as HTMLElement).style.cssText = 'width: 320px; color-scheme: dark';
    await laidOut(chart);
    expect(focusedName(chart)).toMatch(/Mặt trận Tổ quốc Việt Nam tỉnh: 500 tập thể/);
    expect(tooltipOf(chart)?.textContent).toContain('500 tập thể');
  });

  it('goes to the first mark when its category is gone', async () => {
    const chart = await mount('household-chart', { lang: 'en' });
    await tabIntoPlot(chart);
    await press(chart, 'End');
    chart.report = { ...laiChauReport, households: laiChauReport.households.slice(0, 1) };
    await settled(chart);
    expect(focusedName(chart)).toContain('500 households');
  });

  it('draws a ring around its box, which nothing hides', async () => {
    const chart = await mount('award-chart');
    await tabIntoPlot(chart);
    const mark = focusedMark(chart)?.getBoundingClientRect() as DOMRect;
    const [ring] = ringsOf(chart);
    const box = ring?.line.getBoundingClientRect() as DOMRect;
    expect(box.left).toBeLessThan(mark.left);
    expect(box.right).toBeGreaterThan(mark.right);
    expect(
      Number.parseFloat(getComputedStyle(ring?.line as Element).strokeWidth),
    ).toBeGreaterThanOrEqual(2);
    expect(part(chart, 'plot')?.lastElementChild?.contains(ring?.line as Element)).toBe(true);
  });

  it('has a ring in the colour of the system where colours are forced', async () => {
    const chart = await mount('award-chart');
    await tabIntoPlot(chart);
    await emulate({ features: { 'forced-colors': 'active' } });
    const [ring] = ringsOf(chart);
    const probe = chart.parentElement as HTMLElement;
    probe.style.borderColor = 'Highlight';
    expect(getComputedStyle(ring?.line as Element).stroke).toBe(
      getComputedStyle(probe).borderColor,
    );
  });
});
