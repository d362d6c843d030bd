import { describe, expect, it } from 'vitest';
import { BUILT_IN_FIGURES, expectBuiltIn, numbersIn } from '../support/built-in-figures.js';
import { CHARTS, LOCALES, laidOut, mount, part, shown, THEMES } from '../support/mount.js';
import { expectWordsApart } from '../support/words.js';

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

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  describe.each(LOCALES)('in %s', (lang) => {
    it.each(THEMES)('has every figure and name in %s', async (theme) => {
      const chart = await mount(tag, { attributes: { layout }, lang, theme });
      const seen = shown(chart.renderRoot as ShadowRoot, '[part=plot] text, [part=legend] li')
        .map((node) => node.textContent)
        .join(' ');
      expect(numbersIn(seen)).toEqual(expect.arrayContaining([...BUILT_IN_FIGURES[tag]]));
      for (const name of NAMES[tag][lang]) expect(seen).toContain(name);
      const table = part(chart, 'table')?.textContent;
      for (const name of NAMES[tag][lang]) expect(table).toContain(name);
      expect(part(chart, 'plot')?.querySelectorAll('[part=mark]')).toHaveLength(
        shown(chart.renderRoot as ShadowRoot, 'tbody tr').length,
      );
    });

    it.each([280, 320, 640, 1920])('keeps its words apart and inside at %i px', async (width) => {
      const chart = await mount(tag, { attributes: { layout }, lang, width });
      await document.fonts.ready;
      expectWordsApart(chart);
    });
  });
});

describe.each(LOCALES)('<key-figures> and <results-dashboard> in %s', (lang) => {
  it.each(THEMES)('have every figure in %s', async (theme) => {
    for (const tag of ['key-figures', 'results-dashboard'] as const) {
      expectBuiltIn(await mount(tag, { lang, theme, width: 1000 }));
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
