import { describe, expect, it } from 'vitest';
import type { ReportElement } from '../../src/base/report-element.js';
import { spaceText } from '../support/emulate.js';
import { isSeen, LOCALES, laidOut, mount, shown } from '../support/mount.js';
import { line } from './lines.js';
import { chartsIn, DASHBOARD, idle, KEY_FIGURES, SUBJECTS, treeOf } from './subjects.js';

describe.each(SUBJECTS)('$name', ({ tag, attributes }) => {
  it.each(LOCALES)(`${line(20)}, in %s, as a picture and as a table`, async (lang) => {
    const wide = await mount(tag, { attributes, lang, width: 900 });
    const element = await mount(tag, { attributes, lang, width: 320 });
    for (const view of ['chart', 'table'] as const) {
      for (const chart of [...chartsIn(wide), ...chartsIn(element)]) chart.view = view;
      await laidOut(element);
      await wide.updateComplete;
      expectInside(element, 320);
      expect(wordsOf(element)).toEqual(expect.arrayContaining(wordsOf(wide)));
    }
  });

  it(`${line(21)}: 200 % in 640 px, 400 % in 320 px`, async () => {
    for (const [width, size] of [
      [640, 32],
      [320, 16],
    ] as const) {
      const element = await mount(tag, { attributes, width });
      (element.parentElement as HTMLElement).style.fontSize = `${size}px`;
      await laidOut(element);
      expectInside(element, width);
    }
  });
});

describe.each([KEY_FIGURES, DASHBOARD])('$name', ({ tag }) => {
  it(line(22), async () => {
    const element = await mount(tag, { width: 640 });
    for (const { renderRoot } of [element, ...chartsIn(element)])
      spaceText(renderRoot as ShadowRoot);
    await idle(element);
    expectInside(element, 640);
  });
});

/** Expects nothing in an element to overflow or to be cut. */
function expectInside(element: ReportElement, width: number) {
  expect(element.scrollWidth).toBeLessThanOrEqual(width);
  const { left, right } = element.getBoundingClientRect();
  for (const node of treeOf(element)) {
    if (!isSeen(node) || node.closest('thead')) continue;
    if (node.matches('figure, table')) expect(node.scrollWidth).toBeLessThanOrEqual(width);
    const box = node.getBoundingClientRect();
    const what = `<${node.localName}> ${node.textContent?.trim().slice(0, 40)}`;
    if (node.matches('text, p, li, th, td, h2, h3, button, span')) {
      expect(box.left, what).toBeGreaterThanOrEqual(left - 0.5);
      expect(box.right, what).toBeLessThanOrEqual(right + 0.5);
    }
    if (getComputedStyle(node).overflowX !== 'visible') {
      expect(node.scrollWidth, what).toBeLessThanOrEqual(node.clientWidth + 1);
    }
  }
}

/**
 * Visible words. Tick numbers (not bold) are left out, since they depend on the width; table
 * headers count, since narrow tables repeat them before their cells.
 */
function wordsOf(element: ReportElement): string[] {
  const isTick = (it: Element) =>
    getComputedStyle(it).fontWeight === '400' && /^[\d.,]+$/.test(it.textContent ?? '');
  const seen = shown(element.renderRoot, 'text, p, li, th, td, h2, h3').filter(
    (it) => isSeen(it.closest('table') ?? it) && !isTick(it),
  );
  return seen.flatMap(({ textContent }) => textContent?.match(/\S+/g) ?? []);
}
