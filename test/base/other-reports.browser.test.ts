import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/i18n/format-number.js';
import type { Language } from '../../src/i18n/language.js';
import { localise, type ReportInput, type Text } from '../../src/index.js';
import type { Figure } from '../../src/report/figure.js';
import { en, vi as vietnamese } from '../support/languages.js';
import { CHARTS, mount, part, shown } from '../support/mount.js';
import { OTHER_REPORTS } from '../support/other-reports.js';
import { toReport } from '../support/reports.js';

const KINDS = {
  'award-chart': 'awards',
  'infrastructure-chart': 'infrastructure',
  'household-chart': 'households',
} as const;

/** The texts and formatted figures of a chart's rows. */
function factsOf(input: ReportInput, tag: keyof typeof KINDS, language: Language) {
  const report = toReport(input);
  const fact = (figure: Figure, ...words: (Text | undefined)[]) => ({
    words: words.map((text) => localise(text, language.code)).filter(Boolean),
    figure: formatFigure(figure, language),
  });
  const facts = {
    awards: () => report.awards.map((it) => fact(it.count, it.issuer, it.award, it.note)),
    infrastructure: () =>
      report.infrastructure.map((it) => fact(it.quantity, it.work, it.unit, it.note)),
    households: () => report.households.map((it) => fact(it.households, it.support, it.note)),
  };
  return facts[KINDS[tag]]();
}

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

describe.each(Object.entries(OTHER_REPORTS))('a report of %s', (name, report) => {
  const language = name === 'English only' ? en : vietnamese;
  const charts = CHARTS.filter(([tag]) => report[KINDS[tag]]);

  describe.each(charts)('as <%s layout="%s">', (tag, layout) => {
    it.each([320, 900, 1920])('loses nothing and fits at %i px', async (width) => {
      const chart = await mount(tag, {
        attributes: { layout },
        lang: language.code,
        width,
        report,
      });
      await document.fonts.ready;
      const frame = chart.getBoundingClientRect();
      expect(chart.scrollWidth).toBeLessThanOrEqual(width);
      const texts = shown(chart.renderRoot as ShadowRoot, 'text');
      for (const text of texts) {
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent ?? '').toBeGreaterThanOrEqual(frame.left - 0.5);
        expect(box.right, text.textContent ?? '').toBeLessThanOrEqual(frame.right + 0.5);
      }
      // A name may be broken into lines; join them again.
      const seen = plain(texts.map(({ textContent }) => textContent).join(' '));
      // A long hidden table is rendered when the browser is idle.
      await expect.poll(() => part(chart, 'table')).not.toBeNull();
      const cells = plain(part(chart, 'table')?.textContent);
      for (const { words, figure } of factsOf(report, tag, language)) {
        for (const word of words) expect(cells).toContain(word);
        for (const word of words) expect(seen).toContain(word);
        expect(cells).toContain(figure);
        expect(seen.toLowerCase()).toContain(figure);
      }
    });
  });
});
