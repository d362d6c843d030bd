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
  const boxes = [
    ...markBoxes(geometry),
    ...labelBoxes(geometry.labels, em),
    ...otherBoxes(geometry),
  ];
  for (const box of boxes) {
    const { left, top, right, bottom } = box;
    const outside = Math.max(-left, -top, right - geometry.width, bottom - geometry.height);
    expect(outside, `${box.what} at ${left},${top}–${right},${bottom}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
  }
}

/** Each mark has the box around what it draws, a cut icon that of a whole one, and stands in rows that are counted from the top. */
export function expectPlaces({ marks }: PlotGeometry, em: number): void {
  let row = 0;
  for (const mark of marks) {
    expect([row, row + 1]).toContain(mark.row);
    row = mark.row;
    if (isBar(mark)) continue;
    const drawn = pathBox(mark.path, mark.scale);
    for (const side of ['width', 'height'] as const) {
      expect(mark[side]).toBeGreaterThanOrEqual(drawn[side] - TOLERANCE);
      expect(mark[side]).toBeLessThanOrEqual(drawn[side] + 2 * em);
    }
  }
  expect(marks[0]?.row ?? 0).toBe(0);
}

/**
 * No two marks, and no two labels, cover each other, and no label a mark in which it does not stand;
 * marks side by side keep `gap` pixels.
 */
export function expectNoOverlap(geometry: PlotGeometry, em: number, gap = 0): void {
  expectApart(markBoxes(geometry), gap);
  expectApart(labelBoxes(geometry.labels, em), 0);
  const outside = geometry.labels.filter((label) => label.inside === undefined);
  for (const mark of markBoxes(geometry))
    expectApart([mark, ...labelBoxes(near(outside, mark), em)], 0);
}

const near = (labels: readonly Label[], { top, bottom }: Box) =>
  labels.filter(({ y }) => y > top && y < bottom);

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

function otherBoxes({ rules, swatches }: PlotGeometry): Box[] {
  return [
    ...rules.map(({ x1, y1, x2, y2 }) => ({
      what: 'a rule',
      left: x1,
      top: y1,
      right: x2,
      bottom: y2,
    })),
    ...swatches.map(({ x, y, size }) => ({
      what: 'a swatch',
      left: x,
      top: y,
      right: x + size,
      bottom: y + size,
    })),
  ];
}

/** The extent of all points through which a path goes; our arcs go round to the right of their start. */
function pathBox(path: string, scale: number): { width: number; height: number } {
  let [x, y, width, height] = [0, 0, 0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([Mlav])([^Mlavz]*)/g)) {
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [dx = 0, dy = 0] = command === 'v' ? [0, ...values] : values.slice(-2);
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
    width = Math.max(width, x);
    height = Math.max(height, y);
  }
  return { width: width * scale, height: height * scale };
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
