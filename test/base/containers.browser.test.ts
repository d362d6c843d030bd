import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { spaceText } from '../support/emulate.js';
import { atRest, CHARTS, laidOut, mount, part, shown } from '../support/mount.js';
import { expectWordsApart, wordsOf } from '../support/words.js';

const toHTML = ({ outerHTML }: Element) => outerHTML;
const widthOf = (chart: ChartElement) => Number(part(chart, 'plot')?.getAttribute('width'));

/** Returns the layout shifts during `work` and the frames after it. */
async function jumps(work: () => unknown): Promise<string[]> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await work();
  for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
  entries.push(...observer.takeRecords());
  observer.disconnect();
  return entries.map((entry) => JSON.stringify(entry));
}

/** Collects errors of the page from now on, such as resize observer loops. */
function collectErrors(): string[] {
  const errors: string[] = [];
  const listen = (event: ErrorEvent) => void errors.push(event.message);
  addEventListener('error', listen);
  onTestFinished(() => removeEventListener('error', listen));
  return errors;
}

/** Containers that reveal a chart later, with the way to reveal each. */
const LATE: Readonly<
  Record<string, (chart: ChartElement) => { show: () => void; outer: Element }>
> = {
  'a closed <details>': (chart) => {
    const details = document.createElement('details');
    details.innerHTML = '<summary>Số liệu</summary>';
    details.append(chart);
    return { outer: details, show: () => details.setAttribute('open', '') };
  },
  'a hidden tab panel': (chart) => {
    const panel = document.createElement('div');
    panel.setAttribute('role', 'tabpanel');
    panel.hidden = true;
    panel.append(chart);
    return { outer: panel, show: () => panel.removeAttribute('hidden') };
  },
  'a closed <dialog>': (chart) => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inline-size: 600px; padding: 0; border: 0';
    dialog.append(chart);
    return { outer: dialog, show: () => dialog.show() };
  },
  'content that is skipped': (chart) => {
    const box = document.createElement('div');
    box.style.cssText = 'content-visibility: hidden';
    box.append(chart);
    return { outer: box, show: () => box.style.removeProperty('content-visibility') };
  },
};

it('jumps(work) detects a chart that moves', async () => {
  const chart = await mount('household-chart', { width: 600 });
  await atRest(chart);
  const above = document.createElement('div');
  chart.before(above);
  await laidOut(chart);
  const push = () => above.style.setProperty('height', '100px');
  expect(await jumps(push)).toHaveLength(1);
});

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it.each(Object.keys(LATE))('appears whole in %s, and does not jump', async (name) => {
    const errors = collectErrors();
    const chart = await mount(tag, { attributes: { layout }, width: 600 });
    await atRest(chart);
    const place = chart.parentElement as HTMLElement;
    chart.remove();
    const { outer, show } = LATE[name]?.(chart) ?? {};
    place.style.display = 'flow-root';
    place.append(outer as Element);
    await laidOut(chart);
    expect(await jumps(() => show?.())).toEqual([]);
    expect(widthOf(chart)).toBe(600);
    expectWordsApart(chart);
    expect(errors).toEqual([]);
  });

  it('appears whole where it had no width', async () => {
    const errors = collectErrors();
    const chart = await mount(tag, { attributes: { layout }, width: 0 });
    await atRest(chart);
    await laidOut(chart);
    (chart.parentElement as HTMLElement).style.width = '600px';
    await laidOut(chart);
    expect(widthOf(chart)).toBe(600);
    expectWordsApart(chart);
    expect(errors).toEqual([]);
  });

  it.each([
    'display: grid; grid-template-columns: 1fr 1fr',
    'display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr))',
    'display: flex',
    'display: flex; flex-wrap: wrap; align-items: start',
    'columns: 2',
  ])('stands still in “%s”', async (style) => {
    const errors = collectErrors();
    const chart = await mount(tag, { attributes: { layout }, width: 800 });
    await atRest(chart);
    const place = chart.parentElement as HTMLElement;
    place.style.cssText += style;
    place.append(chart.cloneNode());
    await laidOut(chart);
    expect(await jumps(() => {})).toEqual([]);
    expect(widthOf(chart)).toBeGreaterThanOrEqual(280);
    expect(place.scrollWidth).toBeLessThanOrEqual(800);
    expectWordsApart(chart);
    expect(errors).toEqual([]);
  });

  it('has its height at once: what stands under it stays where it is', async () => {
    document.body.style.display = 'flow-root';
    onTestFinished(() => void document.body.style.removeProperty('display'));
    const chart = await mount(tag, { attributes: { layout }, width: 600 });
    const below = document.createElement('p');
    below.textContent = 'Bài viết đi tiếp.';
    chart.after(below);
    expect(await jumps(() => {})).toEqual([]);
  });

  it.each([320, 640, 1280])(
    'keeps words apart as a reader spaces them, at %i px',
    async (width) => {
      const chart = await mount(tag, { attributes: { layout }, width });
      await atRest(chart);
      const text = () =>
        wordsOf(chart)
          .map((word) => word.text)
          .join(' ');
      const before = text();
      const restore = spaceText(chart.renderRoot as ShadowRoot);
      await laidOut(chart);
      expectWordsApart(chart);
      expect(text().split(' ')).toEqual(expect.arrayContaining(before.split(' ')));
      expect(chart.scrollWidth).toBeLessThanOrEqual(width);
      restore();
      await laidOut(chart);
      expect(text()).toBe(before);
    },
  );

  it.each([280, 320, 400])('keeps words apart at twice the text size in %i px', async (width) => {
    const chart = await mount(tag, { attributes: { layout }, width });
    await atRest(chart);
    (chart.parentElement as HTMLElement).style.fontSize = '32px';
    await laidOut(chart);
    expectWordsApart(chart);
    expect(chart.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('letter spacing of the page itself does not change a chart', async () => {
  const chart = await mount('award-chart');
  await atRest(chart);
  const before = part(chart, 'plot')?.getAttribute('height');
  (chart.parentElement as HTMLElement).style.cssText += 'letter-spacing: 0.2em; word-spacing: 1em';
  await laidOut(chart);
  expect(part(chart, 'plot')?.getAttribute('height')).toBe(before);
});

it('a chart removed from the page before its idle work is complete after it returns', async () => {
  const chart = await mount('infrastructure-chart');
  const place = chart.parentElement as HTMLElement;
  const draw = () => shown(part(chart, 'plot') as Element, '[part=mark], text').map(toHTML);
  const before = draw();
  chart.remove();
  await atRest(chart);
  await laidOut(chart);
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  chart.heading = 'Công trình';
  await laidOut(chart);
  place.append(chart);
  await laidOut(chart);
  expect(draw()).toEqual(before);
});
