import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { laiChauReport } from '../src/index.js';
import { CHARTS, LOCALES, laidOut, mount, part, settled } from './support/mount.js';

type Chart = Awaited<ReturnType<typeof mount<'award-chart'>>>;

const switchOf = (chart: Parameters<typeof part>[0]) =>
  part(chart, 'toolbar')?.querySelector('button') as HTMLButtonElement;

describe.each(CHARTS)('the toolbar of <%s layout="%s">', (tag, layout) => {
  it('switches picture and table by its button, which keeps focus', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const button = switchOf(chart);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled(chart);
    expect(chart.getAttribute('view')).toBe('table');
    expect(part(chart, 'plot')).toBeNull();
    expect(part(chart, 'table')?.checkVisibility()).toBe(true);
    expect(chart.shadowRoot?.activeElement).toBe(button);
    expect(switchOf(chart).textContent?.trim()).toBe('Xem biểu đồ');
    await userEvent.keyboard('{Enter}');
    await settled(chart);
    expect(part(chart, 'plot')).not.toBeNull();
    expect(chart.shadowRoot?.activeElement).toBe(button);
  });
});

describe('a toolbar', () => {
  it.each(LOCALES)('stands last in its figure, with buttons of 44 px, in %s', async (lang) => {
    const chart = await mount('award-chart', { lang, width: 280 });
    const source = part(chart, 'source') as Element;
    const toolbar = part(chart, 'toolbar') as Element;
    expect(source.compareDocumentPosition(toolbar) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const buttons = toolbar.querySelectorAll('button');
    expect(buttons).toHaveLength(2);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(switchOf(chart).textContent?.trim()).toBe(
      lang === 'vi' ? 'Xem bảng số liệu' : 'View as table',
    );
  });

  it('is left out where the page says so, and where there is nothing to show', async () => {
    const bare = await mount('award-chart', { attributes: { 'no-toolbar': '' } });
    expect(bare.noToolbar).toBe(true);
    expect(part(bare, 'toolbar')).toBeNull();
    const empty = await mount('award-chart', { report: { ...laiChauReport, awards: [] } });
    expect(part(empty, 'toolbar')).toBeNull();
  });

  it('leaves nothing running where its chart leaves the page with an open menu', async () => {
    const expanded = () => toolbar.querySelector('.downloads button')?.ariaExpanded;
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    onTestFinished(() => frames.mockRestore());
    const chart = await mount('award-chart');
    const toolbar = part(chart, 'toolbar') as Element;
    toolbar.querySelector<HTMLElement>('.downloads button')?.click();
    await expect.poll(() => toolbar.querySelector(':popover-open')).toBeTruthy();
    await laidOut(chart);
    expect(expanded()).toBe('true');
    const container = chart.parentElement as Element;
    chart.remove();
    await laidOut(chart);
    frames.mockClear();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(frames).not.toHaveBeenCalled();
    container.append(chart);
    await laidOut(chart);
    expect(expanded()).toBe('false');
  });

  it('keeps the focus in its menu while its button is out of sight', async () => {
    const chart = await mount('award-chart');
    const below = document.createElement('div');
    below.style.height = '3000px';
    chart.after(below);
    const toolbar = part(chart, 'toolbar') as Element;
    toolbar.querySelector<HTMLElement>('.downloads button')?.click();
    await expect.poll(() => toolbar.querySelector(':popover-open button')).toBeTruthy();
    const item = toolbar.querySelector<HTMLElement>(':popover-open button');
    item?.focus();
    scrollTo(0, 2000);
    await laidOut(chart);
    await laidOut(chart);
    expect(chart.shadowRoot?.activeElement).toBe(item);
    scrollTo(0, 0);
    await userEvent.keyboard('{Escape}');
  });

  it('stands in each chart of a dashboard', async () => {
    const dashboard = await mount('results-dashboard');
    const charts = Array.from(dashboard.renderRoot.querySelectorAll<Chart>('.charts > *'));
    expect(charts.map((chart) => part(chart, 'toolbar') !== null)).toEqual([true, true, true]);
  });
});

describe('the live region', () => {
  const region = (chart: Chart) =>
    chart.renderRoot.querySelector('figure [role=status]') as HTMLElement;

  /** What is said from now on. */
  function listen(chart: Chart): string[] {
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      const text = region(chart).textContent?.trim();
      if (text) said.push(text);
    });
    observer.observe(region(chart), { childList: true, characterData: true, subtree: true });
    return said;
  }

  const spoken = () => new Promise((resolve) => setTimeout(resolve, 500));

  it('says nothing at first, nor when only the size or the view changes', async () => {
    const chart = await mount('award-chart');
    const said = listen(chart);
    (chart.parentElement as HTMLElement).style.width = '400px';
    await laidOut(chart);
    chart.view = 'table';
    await spoken();
    expect(region(chart).textContent?.trim()).toBe('');
    expect(said).toEqual([]);
  });

  it.each(LOCALES)(
    'says a new report once in %s, in at most 150 characters, after the last of several',
    async (lang) => {
      const chart = await mount('award-chart', { lang });
      const said = listen(chart);
      for (const count of [100, 200, 300]) {
        const [first, ...rest] = laiChauReport.awards;
        chart.report = {
          ...laiChauReport,
          awards: [{ ...first, count } as typeof first & object, ...rest],
        };
        await settled(chart);
      }
      await spoken();
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(
        lang === 'vi' ? 'Số liệu mới. Bộ Tư lệnh' : 'New figures. Border Guard',
      );
      expect(said[0]).toContain('306');
      expect(said[0]?.length).toBeLessThanOrEqual(150);
    },
  );

  it('says a new layout, the same one as before too', async () => {
    const chart = await mount('award-chart');
    const said = listen(chart);
    for (const layout of ['dots', 'bars', 'dots'] as const) {
      chart.layout = layout;
      await spoken();
    }
    expect(said.map((text) => text.split('. ')[0])).toEqual(Array(3).fill('Đã đổi kiểu biểu đồ'));
  });

  it('says that a series was hidden, and nothing when a person only comes by', async () => {
    const chart = await mount('award-chart');
    const said = listen(chart);
    await userEvent.click(part(chart, 'legend')?.querySelector('button') as Element);
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatch(/^Đang hiện một phần: đã ẩn cá nhân\./);
    await userEvent.tab();
    await userEvent.tab();
    await spoken();
    expect(said).toHaveLength(1);
  });
});
