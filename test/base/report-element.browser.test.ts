import { describe, expect, it, onTestFinished } from 'vitest';
import { type ChartErrorEvent, type ChartLoadEvent, laiChauReport } from '../../src/index.js';
import { BUILT_IN_FIGURES, expectBuiltIn, numbersIn, TAGS } from '../support/built-in-figures.js';
import { laidOut, mount, part, settled, shown, textOf } from '../support/mount.js';
import { otherReport } from '../support/reports.js';

const [AWARDS, WORKS, HOUSEHOLDS] = ['hơn 12.300', '12,5', 'khoảng 40'];

/** The figures of the other report that each element shows. */
const OTHER_FIGURES = {
  'award-chart': [AWARDS],
  'infrastructure-chart': [WORKS],
  'household-chart': [HOUSEHOLDS],
  'key-figures': [AWARDS, WORKS, HOUSEHOLDS],
  'results-dashboard': [AWARDS, WORKS, HOUSEHOLDS],
} as const;

describe.each(TAGS)('<%s>', (tag) => {
  it('draws another report without other code', async () => {
    const element = await mount(tag, { report: otherReport });
    const text = textOf(element);
    for (const figure of OTHER_FIGURES[tag]) expect(text.toLowerCase()).toContain(figure);
    for (const figure of BUILT_IN_FIGURES[tag]) expect(numbersIn(text)).not.toContain(figure);
    expect(text).toContain('Báo cáo tổng kết');
    expect(text).toContain('Sở Nội vụ, 12/2023');
  });

  it('redraws when it is given another report, and the built-in one when it is taken away', async () => {
    const element = await mount(tag);
    expectBuiltIn(element);
    element.report = otherReport;
    await settled(element);
    for (const figure of OTHER_FIGURES[tag])
      expect(textOf(element).toLowerCase()).toContain(figure);
    element.report = undefined;
    await settled(element);
    expectBuiltIn(element);
    for (const figure of OTHER_FIGURES[tag])
      expect(textOf(element).toLowerCase()).not.toContain(figure);
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
    // Frameworks that inline the report pass an equal copy on every render.
    element.report = structuredClone(otherReport);
    await settled(element);
    expect(events).toHaveLength(1);
    (element as { report: unknown }).report = { title: 5 };
    await settled(element);
    expect(events.map(({ type }) => type)).toEqual(['chart-load', 'chart-error']);
    expect((events[1] as ChartErrorEvent).problems).toContainEqual({
      path: 'title',
      code: 'text',
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

  it('accepts null and undefined as language, as frameworks set them', async () => {
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

  it('draws the built-in report while its report is null', async () => {
    expectBuiltIn(await mount(tag, { report: null }));
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
