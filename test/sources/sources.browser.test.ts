import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ChartErrorEvent } from '../../src/index.js';
import { laidOut, part, settled, shown, textOf } from '../support/mount.js';
import { input, SCRIPT, TABLE, write } from '../support/written-page.js';

/** The mocked network's responses by address; others are 404. */
const files = new Map<string, () => Response | Promise<Response>>();

beforeEach(() => {
  document.body.lang = 'vi';
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const answer = files.get(new URL(String(address)).pathname);
    return answer ? answer() : new Response('', { status: 404 });
  });
});
afterEach(() => {
  files.clear();
  vi.restoreAllMocks();
});

const serve = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  files.set(path, () => new Response(body, { headers }));

describe('a report', () => {
  it('is taken from the first that is there: report, src, children, dashboard, built-in', async () => {
    serve(
      '/a.json',
      JSON.stringify({ ...input, awards: [{ ...input.awards?.[0], issuer: 'Từ src' }] }),
    );
    const dashboard = await write(
      `<results-dashboard>${SCRIPT.replace('UBND tỉnh', 'Từ bảng chung')}<award-chart src="/a.json">${TABLE.replace('UBND tỉnh', 'Từ bảng')}</award-chart></results-dashboard>`,
    );
    const chart = dashboard.querySelector('award-chart') as HTMLElementTagNameMap['award-chart'];
    chart.report = {
      ...input,
      awards: [{ issuer: 'Từ report', recipient: 'individual', count: 1 }],
    };
    await settled(chart);
    expect(textOf(chart)).toContain('Từ report');
    chart.report = undefined;
    await settled(chart);
    expect(textOf(chart)).toContain('Từ src');
    chart.src = '';
    await settled(chart);
    expect(textOf(chart)).toContain('Từ bảng');
    chart.replaceChildren();
    await settled(dashboard);
    expect(textOf(chart)).toContain('Từ bảng chung');
    document.body.append(chart);
    onTestFinished(() => chart.remove());
    await settled(chart);
    expect(textOf(chart)).toContain('Bộ Tư lệnh Bộ đội Biên phòng');
  });
});

describe('a child that is a script', () => {
  it('is named with the line of a mistake, and drawn as soon as it is mended', async () => {
    const broken = JSON.stringify(input, null, 2).replace('1234', 'hơn 1234');
    const chart = await write(
      `<award-chart><script type="application/json">${broken}</script></award-chart>`,
    );
    expect(part(chart, 'error')?.textContent).toContain('Dòng 16: sai cú pháp JSON ở đoạn');
    (chart.querySelector('script') as Element).textContent = JSON.stringify(input);
    await laidOut(chart);
    expect(part(chart, 'error')).toBeNull();
    expect(textOf(chart)).toContain('1.234');
  });
});

describe('a child that is a table', () => {
  it('stays the one table, seen in the table view', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    expect(shown(chart.shadowRoot as ShadowRoot, 'table')).toEqual([]);
    expect(part(chart, 'heading')?.textContent).toBe('Khen thưởng 2025');
    const table = chart.querySelector('table') as HTMLTableElement;
    expect(table.assignedSlot).not.toBeNull();
    chart.view = 'table';
    await settled(chart);
    expect(table.getBoundingClientRect().height).toBeGreaterThan(40);
    expect(part(chart, 'heading')).toBeNull();
  });

  it('redraws when it changes', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    (chart.querySelector('td:nth-child(3)') as Element).textContent = '77';
    await laidOut(chart);
    expect(textOf(chart)).toContain('77');
    expect(textOf(chart)).not.toContain('1.234');
  });

  it('is shown with what is wrong in it', async () => {
    const errors: ChartErrorEvent[] = [];
    const onError = (event: ChartErrorEvent) => errors.push(event);
    document.body.addEventListener('chart-error', onError);
    onTestFinished(() => document.body.removeEventListener('chart-error', onError));
    const chart = await write(`<award-chart>${TABLE.replace('hơn 150', 'nhiều')}</award-chart>`);
    expect(part(chart, 'error')?.textContent).toContain('Dòng 3, cột “Cá nhân”');
    expect(chart.querySelector('table')?.checkVisibility()).toBe(true);
    expect(chart.querySelector('table')?.getBoundingClientRect().height).toBeGreaterThan(40);
    expect(errors.map(({ problems }) => problems[0]?.row)).toEqual([3]);
  });

  it('is read under the language of its place', async () => {
    const english = TABLE.replace('1.234', '1,234').replace('hơn', 'over');
    const chart = await write(`<award-chart lang="en">${english}</award-chart>`);
    expect(textOf(chart)).toContain('1,234');
  });
});

describe('an element that is moved', () => {
  it('leaves the report of its dashboard there', async () => {
    const dashboard = await write(
      `<results-dashboard>${SCRIPT}<key-figures></key-figures></results-dashboard>`,
    );
    const figures = dashboard.querySelector('key-figures') as HTMLElementTagNameMap['key-figures'];
    expect(textOf(figures)).toContain('1.384');
    dashboard.after(figures);
    await settled(figures);
    expect(textOf(figures)).not.toContain('1.384');
    expect(textOf(figures)).toContain('248');
  });

  it('shows what it was given while it was away', async () => {
    const dashboard = await write('<results-dashboard></results-dashboard>');
    const container = dashboard.parentElement as Element;
    dashboard.remove();
    dashboard.innerHTML = `${SCRIPT}<award-chart></award-chart>`;
    container.append(dashboard);
    await settled(dashboard);
    expect(textOf(dashboard.querySelector('award-chart') as Element)).toContain('UBND tỉnh');
    expect(dashboard.querySelector('award-chart')?.checkVisibility()).toBe(true);
    expect(shown(dashboard.shadowRoot as ShadowRoot, 'award-chart')).toEqual([]);
  });

  it('shows what was written into its table just before', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    const container = document.createElement('div');
    chart.parentElement?.append(container);
    (chart.querySelector('td:nth-child(3)') as Element).textContent = '77';
    container.append(chart);
    await settled(chart);
    expect(textOf(chart)).toContain('77');
    expect(textOf(chart)).not.toContain('1.234');
  });

  it('shows what was written into its table while it was away', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    const container = chart.parentElement as Element;
    chart.remove();
    await settled(chart);
    (chart.querySelector('td:nth-child(3)') as Element).textContent = '77';
    await settled(chart);
    container.append(chart);
    await settled(chart);
    expect(textOf(chart)).toContain('77');
  });

  it('does nothing while it is away', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    const container = chart.parentElement as Element;
    let loads = 0;
    chart.addEventListener('chart-load', () => loads++);
    chart.remove();
    await settled(chart);
    (chart.querySelector('td:nth-child(3)') as Element).textContent = '77';
    await laidOut(chart);
    expect(loads).toBe(0);
    container.append(chart);
    await settled(chart);
    expect(loads).toBe(1);
  });

  it('reads a table that did not change no second time', async () => {
    const chart = await write(`<award-chart>${TABLE}</award-chart>`);
    let loads = 0;
    chart.addEventListener('chart-load', () => loads++);
    chart.parentElement?.append(chart);
    await laidOut(chart);
    expect(loads).toBe(0);
  });
});
