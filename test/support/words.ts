import { expect } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { part, shown } from './mount.js';

/** The texts of a chart's drawing with their boxes. */
export function wordsOf(chart: ChartElement): { text: string; box: DOMRect }[] {
  return shown(chart.renderRoot as ShadowRoot, 'text').map((text) => ({
    text: text.textContent ?? '',
    box: text.getBoundingClientRect(),
  }));
}

/** Expects every text to be visible, inside the drawing, and clear of the others. */
export function expectWordsApart(chart: ChartElement): void {
  const frame = (part(chart, 'plot') as Element).getBoundingClientRect();
  const boxes = wordsOf(chart);
  expect(boxes.length).toBeGreaterThan(0);
  boxes.forEach(({ text, box }, i) => {
    expect(box.width, text).toBeGreaterThan(0);
    expect(box.left, text).toBeGreaterThanOrEqual(frame.left - 0.5);
    expect(box.right, text).toBeLessThanOrEqual(frame.right + 0.5);
    expect(box.bottom, text).toBeLessThanOrEqual(chart.getBoundingClientRect().bottom + 0.5);
    for (const other of boxes.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes of neighbours may touch, since letters do not fill them.
      const deep = Math.min(box.height, other.box.height) * 0.25;
      expect(across > 0.5 && down > deep, `${text} / ${other.text}`).toBe(false);
    }
  });
}
