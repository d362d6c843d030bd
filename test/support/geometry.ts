import { expect } from 'vitest';
import { isBar, type Label, type PlotGeometry } from '../../src/layout/plot.js';
import { sizeOf, widthOf } from '../../src/layout/text.js';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Tolerance for rounding, in pixels. */
const TOLERANCE = 0.05;

/** Expects marks, labels, rules and swatches inside the frame of their plot. */
export function expectInsideFrame(geometry: PlotGeometry): void {
  const { labels, em } = geometry;
  for (const box of [...markBoxes(geometry), ...labelBoxes(labels, em), ...otherBoxes(geometry)]) {
    const { name, left, top, right, bottom } = box;
    const outside = Math.max(-left, -top, right - geometry.width, bottom - geometry.height);
    expect(outside, `${name} at ${left},${top}–${right},${bottom}`).toBeLessThanOrEqual(TOLERANCE);
  }
}

/**
 * Expects bands to be numbered from the top without gaps, and the boxes of dots and icons to fit
 * their paths. A cut icon has the box of a whole one.
 */
export function expectPlaces({ marks, em }: PlotGeometry): void {
  let band = 0;
  for (const mark of marks) {
    expect([band, band + 1]).toContain(mark.band);
    band = mark.band;
    if (isBar(mark)) continue;
    const drawn = pathBox(mark.path, mark.scale);
    for (const side of ['width', 'height'] as const) {
      expect(mark[side]).toBeGreaterThanOrEqual(drawn[side] - TOLERANCE);
      expect(mark[side]).toBeLessThanOrEqual(drawn[side] + 2 * em);
    }
  }
  expect(marks[0]?.band ?? 0).toBe(0);
}

/**
 * Expects no overlap between marks, between labels, and of labels with other marks; marks side by
 * side keep `gap` pixels.
 */
export function expectNoOverlap(geometry: PlotGeometry, gap = 0): void {
  const { labels, em } = geometry;
  const marks = markBoxes(geometry);
  expectApart(marks, gap);
  expectApart(labelBoxes(labels, em), 0);
  const outside = labels.filter((label) => label.inside === undefined);
  for (const mark of marks) {
    expectApart([mark, ...labelBoxes(labelsBeside(outside, mark), em)], 0);
  }
}

function labelsBeside(labels: readonly Label[], { top, bottom }: Box): Label[] {
  return labels.filter(({ y }) => y > top && y < bottom);
}

function expectApart(boxes: readonly Box[], gap: number): void {
  const byTop = boxes
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
    .sort((a, b) => a.top - b.top);
  byTop.forEach((box, index) => {
    for (let next = index + 1; next < byTop.length; next++) {
      const other = byTop[next];
      if (!other || other.top >= box.bottom - TOLERANCE) break;
      const distance = Math.max(other.left - box.right, box.left - other.right);
      expect(distance, `${box.name} and ${other.name}`).toBeGreaterThanOrEqual(gap - TOLERANCE);
    }
  });
}

function markBoxes({ marks }: PlotGeometry): Box[] {
  return marks.map((mark) => {
    const { id, x, y } = mark;
    const { width, height } = isBar(mark) ? mark : pathBox(mark.path, mark.scale);
    return { name: `mark ${id}`, left: x, top: y, right: x + width, bottom: y + height };
  });
}

function otherBoxes({ rules, swatches }: PlotGeometry): Box[] {
  return [
    ...rules.map(({ x1, y1, x2, y2 }) => ({
      name: 'a rule',
      left: x1,
      top: y1,
      right: x2,
      bottom: y2,
    })),
    ...swatches.map(({ x, y, size }) => ({
      name: 'a swatch',
      left: x,
      top: y,
      right: x + size,
      bottom: y + size,
    })),
  ];
}

/** Size of a path; an arc extends one radius to the right of its dot's start. */
function pathBox(path: string, scale: number): { width: number; height: number } {
  let width = 0;
  let height = 0;
  let startX = 0;
  for (const [, command, numbers = ''] of path.matchAll(/([MLA])([^MLAZ]*)/g)) {
    const values = numbers.split(',').map(Number);
    const [x = 0, y = 0] = values.slice(-2);
    if (command === 'M') startX = x;
    const radius = command === 'A' ? (values[0] ?? 0) : 0;
    width = Math.max(width, x, startX + radius);
    height = Math.max(height, y);
  }
  return { width: width * scale, height: height * scale };
}

function labelBoxes(labels: readonly Label[], em: number): Box[] {
  return labels.map(({ x, y, text, style }) => ({
    name: `“${text}”`,
    left: x,
    top: y - 0.8 * sizeOf(style, em),
    right: x + widthOf(text, style, em),
    bottom: y + 0.25 * sizeOf(style, em),
  }));
}
