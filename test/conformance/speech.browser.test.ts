import { describe, expect, it } from 'vitest';
import { type Locale, laiChauReport, localise } from '../../src/index.js';
import { marksOf } from '../support/act.js';
import { LOCALES, mount, shown, textOf } from '../support/mount.js';
import { OTHER_REPORTS } from '../support/other-reports.js';
import { factsOf } from './facts.js';
import { CHART_TAGS, line } from './lines.js';
import { logOf, plotOf } from './spoken-log.js';
import {
  chartsIn,
  DASHBOARD,
  elementsIn,
  focusPlot,
  KEY_FIGURES,
  PLOTS,
  SUBJECTS,
  treeOf,
} from './subjects.js';

/** Counts the phrases that contain all of the words. */
const count = (phrases: readonly string[], ...words: string[]) =>
  phrases.filter((phrase) => words.every((word) => phrase.includes(word))).length;

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it.each(LOCALES)(`${line(5)}, in %s`, async (lang) => {
    const element = await mount(tag, { attributes, lang });
    for (const chart of chartsIn(element)) {
      const said = plotOf(await logOf(chart));
      const facts = factsOf(laiChauReport, chart.list, lang);
      expect(said).toHaveLength(facts.length);
      for (const { category, value, unit } of facts) {
        // A mark's name may cut a long category.
        expect(count(said, category.slice(0, 80), `: ${value} ${unit}`), category).toBe(1);
      }
    }
  });

  it.each(['built-in', ...Object.keys(OTHER_REPORTS)])(
    `${line(6)}, in the report “%s”`,
    async (name) => {
      const report = OTHER_REPORTS[name];
      const lang = name === 'English only' ? 'en' : 'vi';
      const element = await mount(tag, { attributes, lang, report });
      for (const mark of chartsIn(element).flatMap(marksOf)) {
        expect(mark.ariaLabel).toMatch(
          /^[^:]+.*: (hơn |gần |khoảng |over |nearly |about )?[\d.,]+ \S/,
        );
        expect(mark.ariaLabel?.length).toBeLessThanOrEqual(125);
      }
    },
  );

  it(`${line(8)}`, async () => {
    const element = await mount(tag, { attributes, report: abbreviated });
    for (const chart of chartsIn(element)) {
      const said = plotOf(await logOf(chart)).join('\n');
      expect(said).toMatch(FULL[chart.list]);
      for (const short of ['UBND', 'MTTQ', 'BĐBP', 'HĐND']) expect(said).not.toContain(short);
      // On screen, abbreviations stay as the author wrote them.
      for (const short of SHORT[chart.list]) expect(textOf(chart)).toContain(short);
    }
  });
});

const abbreviated = {
  ...laiChauReport,
  awards: ['UBND tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh', 'BĐBP tỉnh'].map((issuer, index) => ({
    issuer,
    recipient: 'individual',
    count: 9 - index,
  })),
  infrastructure: [{ work: 'Trụ sở HĐND và UBND xã', unit: 'nhà', action: 'built', quantity: 2 }],
  households: [{ support: 'BĐBP giúp sửa nhà', households: 12 }],
  totals: [],
};

const SHORT = {
  awards: ['UBND', 'MTTQ', 'BĐBP'],
  infrastructure: ['HĐND', 'UBND'],
  households: ['BĐBP'],
};

const FULL = {
  awards: /Ủy ban nhân dân tỉnh(.|\n)*Mặt trận Tổ quốc(.|\n)*Bộ đội Biên phòng/,
  infrastructure: /Hội đồng nhân dân và Ủy ban nhân dân xã/,
  households: /Bộ đội Biên phòng giúp sửa nhà/,
};

describe(KEY_FIGURES.name, () => {
  it.each(LOCALES)(`${line(5)}, in %s`, async (lang) => {
    const element = await mount('key-figures', { lang });
    const said = (await logOf(element)).join('\n');
    const works = factsOf(laiChauReport, 'infrastructure', lang);
    for (const { category, value, unit } of works) {
      expect(said.split(`\n${value}\n${unit}\n${category}\n`)).toHaveLength(2);
    }
  });
});

/** Words of one language that must not occur in the other. */
const FOREIGN = {
  vi: /\b(the|of|and|each|by|with(out)?|from|individuals?|collectives?|awards?|households?|houses?|built|repaired|source|charts?|tables?|view|download|totals?|largest|most|works?|over|nearly|about|stated|report|select|leave|notes?|figures?|keys?)\b/i,
  en: /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i,
};

/** Names that are not translated. */
const NAMES = /Lai Châu|Việt Nam|Mái ấm biên cương|đồng/g;

describe.each(SUBJECTS)('$name', ({ tag, attributes }) => {
  it.each(LOCALES)(`${line(7)}: %s`, async (lang) => {
    const element = await mount(tag, { attributes, lang });
    for (const chart of chartsIn(element)) {
      await focusPlot(chart);
    }
    for (const { renderRoot } of [element, ...elementsIn(element)]) {
      expect(renderRoot.querySelector('[lang]')?.getAttribute('lang')).toBe(lang);
    }
    const words = treeOf(element).flatMap((node) => [node.ariaLabel ?? '', ...ownText(node, lang)]);
    expect(words.join('').length).toBeGreaterThan(100);
    for (const text of words) expect(text.replaceAll(NAMES, '')).not.toMatch(FOREIGN[lang]);
  });
});

/** Texts of an element, except those declared to be in another language. */
function ownText(node: Element, lang: Locale): string[] {
  if (node.closest('[lang]')?.getAttribute('lang') !== lang) return [];
  return Array.from(node.childNodes, (it) => (it instanceof Text ? it.data : ''));
}

/** A person reads these logs for sense whenever they change. */
describe.each([...CHART_TAGS, 'key-figures'] as const)('<%s>', (tag) => {
  it.each(LOCALES)(`${line(30)}, in %s`, async (lang) => {
    const log = await logOf(await mount(tag, { lang }));
    await expect(`${log.join('\n')}\n`).toMatchFileSnapshot(`./spoken/${tag}.${lang}.txt`);
  });
});

const HEADINGS = {
  vi: [
    'Số liệu chính',
    'Khen thưởng theo đơn vị trao tặng',
    'Công trình đã thực hiện',
    'Hộ dân được giúp đỡ',
  ],
  en: ['Key figures', 'Awards by issuer', 'What was built and repaired', 'Households helped'],
};

describe(DASHBOARD.name, () => {
  it.each(LOCALES)(`${line(30)}, in %s: title, figures, charts, source`, async (lang) => {
    const { renderRoot } = await mount('results-dashboard', { lang });
    const groups = '[role=group]:not([part=plot])';
    const parts = shown(renderRoot, `h2, ${groups}, figure, section > [part=source]`);
    expect(parts.map((it) => it.ariaLabel ?? it.textContent?.trim())).toEqual([
      localise(laiChauReport.title, lang),
      ...HEADINGS[lang],
      expect.stringContaining(localise(laiChauReport.source.title, lang)),
    ]);
  });
});
