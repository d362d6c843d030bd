import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AwardChart,
  type ChartErrorEvent,
  type ChartLoadEvent,
  laiChauReport,
  type Report,
} from '../src/index.js';
import type { ChartContent } from '../src/templates/figure.js';
import { hover, marksOf, tooltipOf } from './support/act.js';
import { atRest, laidOut, mount, part, settled, shown, textOf } from './support/mount.js';

const otherReport: Report = {
  title: 'Phong trào thi đua',
  place: 'Điện Biên',
  period: { from: 2020, to: 2023 },
  source: {
    title: 'Báo cáo tổng kết',
    publisher: 'Sở Nội vụ',
    url: 'https://example.vn/bao-cao',
    date: '2023-12',
  },
  awards: [
    {
      issuer: 'Hội Nông dân',
      award: 'Giấy khen',
      recipient: 'individual',
      count: { value: 12300, qualifier: 'over' },
    },
  ],
  infrastructure: [{ work: 'Kênh mương', unit: 'km', action: 'built', quantity: 12.5 }],
  households: [{ support: 'Bò giống', households: { value: 40, qualifier: 'about' } }],
  totals: [],
  mentions: [],
};

const TAGS = [
  'award-chart',
  'infrastructure-chart',
  'household-chart',
  'key-figures',
  'results-dashboard',
] as const;
const plotWidth = (chart: Parameters<typeof part>[0]) =>
  Number(part(chart, 'plot')?.getAttribute('width'));

describe.each(TAGS)('<%s>', (tag) => {
  it('draws another report without other code', async () => {
    const element = await mount(tag, { report: otherReport });
    const text = textOf(element);
    expect(text).toMatch(/hơn 12\.300|12,5 km|12,5|khoảng 40/i);
    expect(text).not.toContain('248');
    expect(text).toContain('Báo cáo tổng kết');
    expect(text).toContain('Sở Nội vụ, 12/2023');
  });

  it('redraws when it is given another report, and the built-in one when it is taken away', async () => {
    const element = await mount(tag);
    element.report = otherReport;
    await settled(element);
    expect(textOf(element)).not.toContain('500');
    element.report = undefined;
    await settled(element);
    expect(textOf(element)).toMatch(/88|248|500/);
  });

  it('shows problems instead of a false picture, in the reader’s language, and recovers', async () => {
    const element = await mount(tag, {
      report: { ...otherReport, awards: [{ ...otherReport.awards[0], count: -5 }] },
    });
    expect(shown(element.shadowRoot as ShadowRoot, 'svg')).toEqual([]);
    expect(part(element, 'error')?.textContent).toContain(
      'awards[0].count: cần một số hữu hạn, từ 0 trở lên; hiện là -5.',
    );
    element.lang = 'en';
    await settled(element);
    expect(part(element, 'error')?.textContent).toContain(
      'awards[0].count: expected a finite number',
    );
    element.report = otherReport;
    await settled(element);
    expect(part(element, 'error')).toBeNull();
  });

  it('says once that a report was read or cannot be drawn', async () => {
    const element = await mount(tag);
    const events: Event[] = [];
    const listen = (event: Event) => void events.push(event);
    for (const type of ['chart-load', 'chart-error']) {
      document.addEventListener(type, listen);
      onTestFinished(() => document.removeEventListener(type, listen));
    }
    element.report = otherReport;
    await settled(element);
    expect(events.map(({ type }) => type)).toEqual(['chart-load']);
    expect((events[0] as ChartLoadEvent).report).toEqual(otherReport);
    // A framework that writes it inline gives an equal one at every turn.
    element.report = structuredClone(otherReport);
    await settled(element);
    expect(events).toHaveLength(1);
    (element as { report: unknown }).report = { title: 5 };
    await settled(element);
    expect(events.map(({ type }) => type)).toEqual(['chart-load', 'chart-error']);
    expect((events[1] as ChartErrorEvent).problems).toContainEqual({
      path: 'title',
      expected: 'text',
      found: '5',
    });
  });

  it('speaks its own language, else that of the nearest ancestor, else Vietnamese', async () => {
    const element = await mount(tag, { lang: 'en' });
    expect(textOf(element)).toContain('28 February 2024');
    element.lang = 'vi';
    await settled(element);
    expect(textOf(element)).toContain('28/2/2024');
    element.lang = '';
    await settled(element);
    expect(textOf(element)).toContain('28 February 2024');
    element.parentElement?.setAttribute('lang', 'fr');
    await laidOut(element);
    expect(textOf(element)).toContain('28/2/2024');
    element.parentElement?.setAttribute('lang', 'en-GB');
    await laidOut(element);
    expect(textOf(element)).toContain('28 February 2024');
  });

  it('speaks the language of an attribute, whatever an ancestor has as a property', async () => {
    const element = await mount(tag, { lang: 'en' });
    Object.defineProperty(element.parentElement, 'lang', { value: { code: 'vi' } });
    element.parentElement?.append(element);
    await settled(element);
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('survives a language that is nothing, as frameworks set it', async () => {
    const element = await mount(tag, { lang: 'en' });
    const other = await mount(tag, { lang: 'en' });
    (element as { lang: unknown }).lang = undefined;
    await settled(element);
    (element as { lang: unknown }).lang = null;
    await settled(element);
    expect(textOf(element)).toContain('28 February 2024');
    other.parentElement?.setAttribute('lang', 'vi');
    await laidOut(other);
    expect(textOf(other)).toContain('28/2/2024');
  });

  it('draws the built-in report while there is none yet', async () => {
    const element = await mount(tag, { report: null });
    expect(textOf(element)).toMatch(/88|248|500/);
  });

  it('draws the same on a page that runs from right to left', async () => {
    const element = await mount(tag, { width: 600 });
    const boxes = () =>
      shown(element.shadowRoot as ShadowRoot, 'text, rect, p').map((node) => {
        const { left, width } = node.getBoundingClientRect();
        return `${(left - element.getBoundingClientRect().left).toFixed(1)} ${width.toFixed(1)}`;
      });
    const before = boxes();
    (element.parentElement as HTMLElement).dir = 'rtl';
    await laidOut(element);
    expect(boxes()).toEqual(before);
  });

  it('has a width where its parent asks for that of the content', async () => {
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

  it('lists the first five of very many problems, and all on request', async () => {
    const households = Array.from({ length: 234 }, () => ({ support: 'A', households: -1 }));
    const element = await mount(tag, { report: { ...otherReport, households } });
    const panel = part(element, 'error');
    const seen = () =>
      Array.from(panel?.querySelectorAll('li') ?? []).filter((item) => item.checkVisibility());
    expect(panel?.textContent).toContain('234 lỗi');
    expect(seen()).toHaveLength(5);
    panel?.querySelector('summary')?.click();
    expect(seen()).toHaveLength(234);
  });

  it('finds the language of a shadow host around it', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement(tag);
    root.append(element);
    document.body.append(outer);
    onTestFinished(() => outer.remove());
    await settled(element);
    expect(textOf(element)).toContain('28 February 2024');
    outer.lang = 'vi';
    await laidOut(element);
    expect(textOf(element)).toContain('28/2/2024');
  });

  it('treats every word of a report as text', async () => {
    const evil = '<img src=x onerror=alert(1)>{{y}}';
    const report = {
      ...otherReport,
      title: evil,
      source: { title: evil },
      awards: [{ issuer: evil, award: evil, recipient: 'individual', count: 3, note: evil }],
      infrastructure: [{ work: evil, unit: evil, action: 'built', quantity: 3, note: evil }],
      households: [{ support: evil, households: 3, note: evil }],
    };
    const element = await mount(tag, { report });
    expect(shown(element.shadowRoot as ShadowRoot, 'img')).toEqual([]);
    expect(part(element, 'source')?.textContent).toContain(evil);
  });

  it('links its source only where it has an address', async () => {
    const element = await mount(tag, { report: otherReport });
    expect(part(element, 'source')?.querySelector('a')?.href).toBe('https://example.vn/bao-cao');
    element.report = laiChauReport;
    await settled(element);
    expect(part(element, 'source')?.querySelector('a')).toBeNull();
  });
});

describe.each(['award-chart', 'infrastructure-chart', 'household-chart'] as const)(
  '<%s>',
  (tag) => {
    it('leaves out what it is told to', async () => {
      const parts = ['heading', 'legend', 'source'];
      const whole = await mount(tag);
      expect(parts.filter((name) => part(whole, name))).toEqual(parts);
      const bare = await mount(tag, {
        attributes: { 'no-heading': '', 'no-legend': '', 'no-source': '' },
      });
      expect(parts.filter((name) => part(bare, name))).toEqual([]);
      expect(bare.renderRoot.querySelector('figure')?.getAttribute('aria-label')).toBeTruthy();
    });

    it('takes another heading', async () => {
      const chart = await mount(tag, { attributes: { heading: 'Đợt 1' } });
      expect(part(chart, 'heading')?.textContent).toBe('Đợt 1');
      expect(chart.renderRoot.querySelector('figure')?.getAttribute('aria-label')).toBe('Đợt 1');
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

    it('draws its default layout for a name that it does not know', async () => {
      const unknown = await mount(tag, { attributes: { layout: 'pie' } });
      const standard = await mount(tag);
      for (const chart of [unknown, standard]) await atRest(chart);
      expect(part(unknown, 'plot')?.innerHTML).toBe(part(standard, 'plot')?.innerHTML);
    });

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

    it('says plainly that a report has no such figures', async () => {
      const report = { ...otherReport, awards: [], infrastructure: [], households: [] };
      const chart = await mount(tag, { report });
      expect(part(chart, 'takeaway')?.textContent).toContain('không nêu');
      expect(part(chart, 'plot')).toBeNull();
    });

    it('takes its colours from the page', async () => {
      const chart = await mount(tag);
      for (let i = 1; i <= 6; i++) chart.style.setProperty(`--bp-color-${i}`, 'rgb(1, 2, 3)');
      const marks = shown(chart.renderRoot as ShadowRoot, '[part=mark]:not(.k1, .k2)');
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(getComputedStyle(mark).fill).toBe('rgb(1, 2, 3)');
      }
    });

    it('lets nothing of a hostile page in', async () => {
      const chart = await mount(tag);
      const boxes = () =>
        shown(chart.renderRoot as ShadowRoot, 'h3, p, svg, text, rect, path, li, figure').map(
          (element) => {
            const { width, height } = element.getBoundingClientRect();
            return `${element.tagName} ${width.toFixed(1)}×${height.toFixed(1)} ${getComputedStyle(element).color}`;
          },
        );
      const before = boxes();
      const style = document.createElement('style');
      style.textContent = `
      * { line-height: 3 !important; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; font-style: italic; text-align: right; color: red; text-indent: 2em; white-space: pre; font-weight: 900; cursor: wait }
      svg { fill: red; width: 10px } text { font-size: 3px } h3, p, table { display: none } figure { margin: 40px }
      .figure, .unit, .name, .detail, .s0 { display: none }`;
      document.head.append(style);
      onTestFinished(() => style.remove());
      await laidOut(chart);
      expect(boxes()).toEqual(before);
    });
  },
);

describe('a report of many rows', () => {
  const many = {
    ...otherReport,
    awards: Array.from({ length: 300 }, (_, i) => ({
      ...otherReport.awards[0],
      issuer: `Hội ${i}`,
    })),
  };

  it('has its table soon after its picture', async () => {
    const chart = await mount('award-chart', { report: many });
    expect(part(chart, 'plot')?.querySelectorAll('[part=mark]')).toHaveLength(300);
    await expect.poll(() => part(chart, 'table')?.querySelectorAll('tbody tr').length).toBe(300);
  });

  it('has its table on a page that is never idle', async () => {
    let frame = 0;
    const work = () => {
      frame = requestAnimationFrame(work);
      for (const end = performance.now() + 40; performance.now() < end; );
    };
    work();
    onTestFinished(() => cancelAnimationFrame(frame));
    const chart = await mount('award-chart', { report: many });
    expect(part(chart, 'table')?.querySelectorAll('tbody tr')).toHaveLength(300);
  });

  it('has its table at once where the table is the view', async () => {
    const chart = await mount('award-chart', { report: many, attributes: { view: 'table' } });
    expect(part(chart, 'table')?.querySelectorAll('tbody tr')).toHaveLength(300);
  });
});

describe('<results-dashboard>', () => {
  it('hands its language to the charts inside', async () => {
    const dashboard = await mount('results-dashboard', { lang: 'en' });
    expect(textOf(dashboard)).toContain('Rural roads');
    dashboard.lang = 'vi';
    await laidOut(dashboard);
    expect(textOf(dashboard)).toContain('Đường giao thông nông thôn');
    expect(textOf(dashboard)).not.toContain('Rural roads');
  });
});

describe('what stays behind', () => {
  it('goes back to its default layout when the attribute goes', async () => {
    const chart = await mount('award-chart', { attributes: { layout: 'dots' } });
    chart.removeAttribute('layout');
    await settled(chart);
    expect(chart.layout).toBe('bars');
  });

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

  it('raises no error of a loop while it is resized', async () => {
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
    const [mark] = marksOf(chart);
    if (mark) await hover(mark);
    await expect.poll(() => tooltipOf(chart)).not.toBeNull();
    expect(times).toBe(1);
    chart.report = otherReport;
    await settled(chart);
    expect(part(chart, 'table')?.textContent).toContain('Hội Nông dân');
    expect(times).toBe(2);
  });
});
