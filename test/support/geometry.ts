import { expect } from 'vitest';
import { isBar, type Label, type PlotGeometry } from '../../src/layout/plot.js';
import { sizeOf, widthOf } from '../../src/layout/text.js';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room for rounding, in pixels. */
const TOLERANCE = 0.05;

/** Everything of a picture stands inside its frame. */
export function expectInsideFrame(geometry: PlotGeometry, em: number): void {
  for (const box of [...markBoxes(geometry), ...labelBoxes(geometry.labels, em)]) {
    const { left, top, right, bottom } = box;
    const outside = Math.max(-left, -top, right - geometry.width, bottom - geometry.height);
    expect(outside, `${box.what} at ${left},${top}–${right},${bottom}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
  }
}

/** No two marks, and no two labels, cover each other; marks side by side keep `gap` pixels. */
export function expectNoOverlap(geometry: PlotGeometry, em: number, gap = 0): void {
  expectApart(markBoxes(geometry), gap);
  expectApart(labelBoxes(geometry.labels, em), 0);
}

function expectApart(boxes: Box[], gap: number) {
  const byTop = boxes
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
    .sort((a, b) => a.top - b.top);
  byTop.forEach((box, i) => {
    for (let j = i + 1; j < byTop.length; j++) {
      const other = byTop[j];
      if (!other || other.top >= box.bottom - TOLERANCE) break;
      const apart = Math.max(other.left - box.right, box.left - other.right);
      expect(apart, `${box.what} and ${other.what}`).toBeGreaterThanOrEqual(gap - TOLERANCE);
    }
  });
}

function markBoxes({ marks }: PlotGeometry): Box[] {
  return marks.map((mark) => {
    const { key, x, y } = mark;
    const { width, height } = isBar(mark) ? mark : pathBox(mark.path, mark.scale);
    return { what: `mark ${key}`, left: x, top: y, right: x + width, bottom: y + height };
  });
}

/** The extent of the points at which the parts of a path start; enough to see one that strays. */
function pathBox(path: string, scale: number): { width: number; height: number } {
  const starts = Array.from(path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g));
  return {
    width: Math.max(0, ...starts.map((start) => Number(start[1]) * scale)),
    height: Math.max(0, ...starts.map((start) => Number(start[2]) * scale)),
  };
}

function labelBoxes(labels: readonly Label[], em: number): Box[] {
  return labels.map(({ x, y, text, style }) => ({
    what: `“${text}”`,
    left: x,
    top: y - 0.8 * sizeOf(style, em),
    right: x + widthOf(text, style, em),
    bottom: y + 0.25 * sizeOf(style, em),
  }));
}
