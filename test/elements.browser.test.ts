import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { contrast, paint, underneath } from './support/colour.js';
import { CHARTS, LOCALES, laidOut, mount, part, shown, THEMES, textOf } from './support/mount.js';
import { expectWordsApart } from './support/words.js';

const FACTS = {
  'award-chart': ['88', '94', '60', '24', '152', '26'],
  'infrastructure-chart': ['248', '22', '32', '24'],
  'household-chart': ['500', '248', '22'],
} as const;

const NAMES = {
  'award-chart': {
    vi: [
      'Bộ Tư lệnh Bộ đội Biên phòng',
      'Ủy ban nhân dân tỉnh Lai Châu',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Giấy khen',
    ],
    en: [
      'Border Guard High Command',
      'Lai Châu Provincial People’s Committee',
      'Letter of commendation',
    ],
  },
  'infrastructure-chart': {
    vi: ['Đường giao thông nông thôn', 'Điểm trường', 'km', 'Sửa chữa'],
    en: ['Rural roads', 'School sites', 'km', 'Repaired'],
  },
  'household-chart': {
    vi: ['xóa đói giảm nghèo', 'Mái ấm biên cương', 'Suy ra: mỗi căn nhà là một hộ.'],
    en: ['Helped out of hunger and poverty', 'Inferred: one household for each house.'],
  },
} as const;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element.parentElement as Element, { runOnly: WCAG });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
}

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  describe.each(LOCALES)('in %s', (lang) => {
    it.each(THEMES)('has every figure and name, and no axe violation, in %s', async (theme) => {
      const chart = await mount(tag, { attributes: { layout }, lang, theme });
      const seen = shown(chart.renderRoot as ShadowRoot, '[part=plot] text, [part=legend] li')
        .map((node) => node.textContent)
        .join(' ');
      for (const fact of FACTS[tag]) expect(seen).toContain(fact);
      for (const name of NAMES[tag][lang]) expect(seen).toContain(name);
      const table = part(chart, 'table')?.textContent;
      for (const name of NAMES[tag][lang]) expect(table).toContain(name);
      expect(part(chart, 'plot')?.querySelectorAll('[part=mark]')).toHaveLength(
        shown(chart.renderRoot as ShadowRoot, 'tbody tr').length,
      );
      expect(await violations(chart)).toEqual([]);
    });

    it.each([280, 320, 640, 1920])('keeps its words apart and inside at %i px', async (width) => {
      const chart = await mount(tag, { attributes: { layout }, lang, width });
      await document.fonts.ready;
      expectWordsApart(chart);
    });

    it.each(['chart', 'table'])('scrolls nowhere sideways at 320 px as %s', async (view) => {
      const chart = await mount(tag, { attributes: { layout, view }, lang, width: 320 });
      expect(chart.scrollWidth).toBeLessThanOrEqual(320);
      for (const element of shown(chart.renderRoot as ShadowRoot, 'figure, .seen, table')) {
        expect(element.scrollWidth).toBeLessThanOrEqual(320);
      }
    });

    it('has a takeaway of 40 to 250 characters and a table of every row', async () => {
      const chart = await mount(tag, { attributes: { layout, view: 'table' }, lang });
      const takeaway = part(chart, 'takeaway')?.textContent ?? '';
      expect(takeaway.length).toBeGreaterThanOrEqual(40);
      expect(takeaway.length).toBeLessThanOrEqual(250);
      const table = part(chart, 'table');
      expect(table?.querySelector('caption')?.textContent).toBeTruthy();
      const headers = Array.from(table?.querySelectorAll('th') ?? []);
      expect(headers.every((header) => ['row', 'col'].includes(header.scope))).toBe(true);
      expect(await violations(chart)).toEqual([]);
    });
  });

  it.each(THEMES)('is legible in %s: marks 3:1, words 4.5:1, none under 12 px', async (theme) => {
    const chart = await mount(tag, { attributes: { layout }, theme });
    const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
    for (const mark of shown(chart.renderRoot as ShadowRoot, '[part=mark], [part=legend] svg')) {
      expect(contrast(paint(mark), surface)).toBeGreaterThanOrEqual(3);
    }
    for (const text of shown(chart.renderRoot as ShadowRoot, 'text, h3, p, li')) {
      const under = underneath(text, chart) ?? surface;
      expect(contrast(paint(text), under), text.textContent).toBeGreaterThanOrEqual(4.5);
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
    }
  });

  it('speaks each mark once, by a name that starts with its category', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const plot = part(chart, 'plot');
    const marks = Array.from(plot?.querySelectorAll('[role=img]') ?? []);
    const names = marks.map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:]+: [^:]+/);
    expect(
      Array.from(plot?.querySelectorAll('text') ?? []).every((text) =>
        text.closest('[aria-hidden=true]'),
      ),
    ).toBe(true);
  });
});

describe.each(LOCALES)('<key-figures> and <results-dashboard> in %s', (lang) => {
  it.each(THEMES)('have every figure and no axe violation in %s', async (theme) => {
    for (const tag of ['key-figures', 'results-dashboard'] as const) {
      const element = await mount(tag, { lang, theme, width: 1000 });
      for (const fact of ['150', '26', '22', '32', '24', '248', '500']) {
        expect(textOf(element)).toContain(fact);
      }
      expect(await violations(element)).toEqual([]);
    }
  });

  it.each([280, 320, 768, 1920])('fit %i px', async (width) => {
    for (const tag of ['key-figures', 'results-dashboard'] as const) {
      const element = await mount(tag, { lang, width });
      await laidOut(element);
      expect(element.scrollWidth).toBeLessThanOrEqual(width);
      for (const text of shown(element.shadowRoot as ShadowRoot, 'text, p, span, li')) {
        expect(text.getBoundingClientRect().right, text.textContent ?? '').toBeLessThanOrEqual(
          element.getBoundingClientRect().right + 0.5,
        );
      }
    }
  });
});
