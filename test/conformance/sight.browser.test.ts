import { describe, expect, it } from 'vitest';
import type { ReportElement } from '../../src/base/report-element.js';
import { marksOf } from '../support/act.js';
import { contrast, paint } from '../support/colour.js';
import { isSeen, mount, part, shown, THEMES } from '../support/mount.js';
import { line } from './lines.js';
import { chartsIn, PLOTS, SUBJECTS, treeOf } from './subjects.js';

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it.each(THEMES)(`${line(9)}, in %s`, async (theme) => {
    const element = await mount(tag, { attributes, theme, width: 900 });
    const page = getComputedStyle(element.parentElement as Element).backgroundColor;
    const drawn = shown(element.renderRoot, '[part=mark]:is(rect, path), [part=legend] svg');
    expect(drawn.length).toBeGreaterThan(2);
    for (const mark of drawn) {
      expect(contrast(paint(mark), page), mark.ariaLabel ?? 'legend').toBeGreaterThanOrEqual(3);
    }
  });

  it.each([320, 900, 1920])(`${line(11)}, %i px wide`, async (width) => {
    const element = await mount(tag, { attributes, width });
    for (const chart of chartsIn(element)) {
      const boxes = marksOf(chart).map((mark) => mark.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(1);
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.max(other.left - box.right, box.left - other.right);
          const down = Math.max(other.top - box.bottom, box.top - other.bottom);
          expect(Math.max(across, down)).toBeGreaterThanOrEqual(1.95);
        }
      });
    }
  });

  it(`${line(18)}: buttons of 44 px, a legend of 24 px, a row for each mark`, async () => {
    const element = await mount(tag, { attributes, width: 320 });
    for (const chart of chartsIn(element)) {
      for (const button of part(chart, 'toolbar')?.querySelectorAll(':scope > button') ?? []) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.textContent ?? '').toBeGreaterThanOrEqual(44);
      }
      for (const button of part(chart, 'legend')?.querySelectorAll('button') ?? []) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.textContent ?? '').toBeGreaterThanOrEqual(24);
      }
      expect(part(chart, 'table')?.querySelectorAll('tbody tr')).toHaveLength(
        marksOf(chart).length,
      );
    }
  });
});

describe.each(SUBJECTS)('$name', ({ tag, attributes }) => {
  it.each(THEMES)(`${line(10)}, in %s, as a picture and as a table`, async (theme) => {
    const element = await mount(tag, { attributes, theme, width: 900 });
    for (const view of ['chart', 'table'] as const) {
      for (const chart of chartsIn(element)) chart.view = view;
      await element.updateComplete;
      for (const text of wordsIn(element)) {
        const under = underneath(text);
        expect(contrast(paint(text), under), text.textContent ?? '').toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each([320, 640, 1280, 1920])(`${line(26)}: %i px`, async (width) => {
    const element = await mount(tag, { attributes, width });
    for (const view of ['chart', 'table'] as const) {
      for (const chart of chartsIn(element)) chart.view = view;
      await element.updateComplete;
      for (const text of wordsIn(element)) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        expect(size, text.textContent ?? '').toBeGreaterThanOrEqual(12);
      }
    }
  });
});

/** Finds visible elements with text of their own. */
function wordsIn(element: ReportElement): Element[] {
  const words = treeOf(element).filter(
    (node) =>
      isSeen(node) &&
      !node.closest('style') &&
      Array.from(node.childNodes).some((it) => it instanceof Text && it.data.trim()),
  );
  expect(words.length).toBeGreaterThan(5);
  return words;
}

/** Returns the colour behind a text: that of its mark, else the nearest background. */
function underneath(text: Element): string {
  const box = text.getBoundingClientRect();
  const marks = text.closest('svg')?.querySelectorAll<SVGElement>('[part=mark]') ?? [];
  for (const mark of marks) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const inside = left <= box.left && box.right <= right && top <= box.top && box.bottom <= bottom;
    if (inside && mark.localName === 'rect') return paint(mark);
  }
  for (let node: Element | null = text; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  throw new Error('Words on nothing');
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
