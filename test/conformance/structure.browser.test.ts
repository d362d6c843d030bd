import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format-number.js';
import { laiChauReport, localise, type Report } from '../../src/index.js';
import { en, vi } from '../support/languages.js';
import { LOCALES, mount, part, shown, THEMES } from '../support/mount.js';
import { factsOf } from './facts.js';
import { line } from './lines.js';
import { chartsIn, focusPlot, PLOTS, SUBJECTS, treeOf } from './subjects.js';

const LANGUAGE = { vi, en };

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules that axe cannot decide: contrast of text over graphics, measured by line 10. */
const MEASURED = ['color-contrast'];

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe.each(SUBJECTS)('$name', ({ tag, attributes }) => {
  describe.each(LOCALES)('in %s', (lang) => {
    describe(line(1), () => {
      it.each(THEMES)('in %s, as a picture and as a table', async (theme) => {
        const element = await mount(tag, { attributes, lang, theme, width: 800 });
        for (const view of ['chart', 'table'] as const) {
          for (const chart of chartsIn(element)) chart.view = view;
          await element.updateComplete;
          const { violations, incomplete } = await axe.run(element.parentElement as Element, {
            runOnly: WCAG,
            resultTypes: ['violations', 'incomplete'],
          });
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          const open = incomplete.map(({ id }) => id).filter((id) => !MEASURED.includes(id));
          expect(open).toEqual([]);
        }
      });
    });

    describe(line(2), () => {
      it('by its heading, also where that is left out', async () => {
        const element = await mount(tag, { attributes, lang });
        const named = shown(element.renderRoot, 'figure, [role=group]');
        expect(named.length).toBeGreaterThan(0);
        for (const figure of named) expect(figure.ariaLabel?.trim() ?? '').not.toBe('');
        for (const chart of chartsIn(element)) {
          const heading = textOf(part(chart, 'heading'));
          expect(heading).not.toBe('');
          chart.noHeading = true;
          await chart.updateComplete;
          expect(chart.renderRoot.querySelector('figure')?.ariaLabel).toBe(heading);
        }
      });

      it('and what describes anything stands in the same tree', async () => {
        const element = await mount(tag, { attributes, lang });
        for (const chart of chartsIn(element)) {
          await focusPlot(chart);
        }
        for (const described of treeOf(element)) {
          for (const name of ['aria-labelledby', 'aria-describedby']) {
            const ids = described.getAttribute(name)?.split(' ') ?? [];
            const root = described.getRootNode() as ShadowRoot;
            for (const id of ids) expect(root.getElementById(id), id).not.toBeNull();
          }
        }
      });
    });
  });
});

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  describe.each(LOCALES)('in %s', (lang) => {
    it(`${line(3)}: the largest, the smallest or the whole, in 40 to 250 characters`, async () => {
      const element = await mount(tag, { attributes, lang });
      for (const chart of chartsIn(element)) {
        const takeaway = part(chart, 'takeaway');
        expect(takeaway?.checkVisibility()).toBe(true);
        const text = textOf(takeaway);
        expect(text.length).toBeGreaterThanOrEqual(40);
        expect(text.length).toBeLessThanOrEqual(250);
        const numbers = factsOf(laiChauReport, chart.list, lang).map(({ value }) => value);
        const telling = [Math.max(...numbers), Math.min(...numbers), issuerMaximum(laiChauReport)];
        const words = text.split(/[^\p{L}\p{N}.,]+/u);
        const told = telling.map((value) => formatNumber(value, LANGUAGE[lang]));
        expect(told.filter((number) => words.includes(number))).not.toEqual([]);
      }
    });

    it(`${line(4)}, with a caption and headers of rows and columns`, async () => {
      const element = await mount(tag, { attributes, lang });
      for (const chart of chartsIn(element)) {
        const tables = shown(chart.renderRoot, 'table');
        expect(tables).toHaveLength(1);
        const [table] = tables;
        expect(textOf(table?.querySelector('caption'))).toBe(textOf(part(chart, 'heading')));
        for (const header of table?.querySelectorAll('thead th') ?? []) {
          expect(header.getAttribute('scope')).toBe('col');
          expect(textOf(header)).not.toBe('');
        }
        const rows = Array.from(table?.querySelectorAll('tbody tr') ?? [], (row) => {
          expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
          return Array.from(row.children, textOf);
        });
        const facts = factsOf(laiChauReport, chart.list, lang);
        expect(rows).toHaveLength(facts.length);
        rows.forEach((cells, index) => {
          expect(cells).toEqual(expect.arrayContaining([...(facts[index]?.cells ?? ['?'])]));
        });
        const stated = laiChauReport.totals.filter(() => chart.list === 'awards');
        expect(table?.querySelectorAll('tfoot tr')).toHaveLength(stated.length);
      }
    });
  });
});

/** The number of awards of the leading issuer, which the takeaway adds up. */
function issuerMaximum({ awards }: Report): number {
  const sums = new Map<string, number>();
  for (const { issuer, count } of awards) {
    const name = localise(issuer, 'vi');
    sums.set(name, (sums.get(name) ?? 0) + count.value);
  }
  return Math.max(...sums.values());
}
