import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { marksOf, tabIntoPlot } from '../support/act.js';
import { contrastOf } from '../support/colour.js';
import { laidOut, mount, shown, THEMES } from '../support/mount.js';
import { line } from './lines.js';
import { Pixels } from './pixels.js';
import { chartsIn, PLOTS } from './subjects.js';

/** Covers the gap between marks, and a focus ring with its offset, in pixels. */
const REACH = 12;

// Browsers do not paint beyond the window, so make it tall.
beforeEach(() => page.viewport(1000, 3000));

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it.each(THEMES)(
    `${line(12)}, in %s: marks are parted, and each has its number`,
    async (theme) => {
      const element = await mount(tag, { attributes, theme, width: 900 });
      const picture = (await Pixels.of(element)).inGrey();
      for (const chart of chartsIn(element)) {
        const marks = marksOf(chart);
        const numbers = shown(chart.renderRoot as ShadowRoot, '[part=plot] text').flatMap(
          ({ textContent }) => textContent?.match(/\d[\d.,]*/g) ?? [],
        );
        for (const mark of marks) {
          const value = mark.ariaLabel?.match(/: (?:\D* )?(\d[\d.,]*)/)?.[1];
          expect(numbers, mark.ariaLabel ?? '').toContain(value);
        }
        for (const [mark, next] of neighbours(marks)) {
          const y = (mark.top + mark.bottom) / 2;
          const [from, to] = [mark.right - 2, next.left + 1];
          const between = picture.row(from, to, y);
          const [one, other] = [between[0], between.at(-1)];
          const apart = between.some(
            (grey) => Math.min(contrastOf(grey, one ?? []), contrastOf(grey, other ?? [])) >= 3,
          );
          expect(apart, JSON.stringify([from, to, y, between, next.left - mark.right])).toBe(true);
        }
      }
    },
  );
});

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it.each(THEMES)(`${line(17)}, in %s`, async (theme) => {
    const element = await mount(tag, { attributes, theme, width: 640 });
    const [chart] = chartsIn(element);
    if (!chart) throw new Error('No chart');
    const room = element.parentElement as HTMLElement;
    room.style.padding = `${REACH}px`;
    await laidOut(element);
    const before = await Pixels.of(room);
    await tabIntoPlot(chart);
    await laidOut(chart);
    const after = await Pixels.of(room);
    const { left, top, height } = (marksOf(chart)[0] as Element).getBoundingClientRect();
    // Nothing else is drawn beside the mark, and the tooltip opens above or below.
    const beside = [0.25, 0.5, 0.75].map((part) => {
      const y = top + part * height;
      const [was, is] = [before, after].map((it) => it.row(left - REACH, left - 1, y));
      const page = was?.[0] ?? [];
      return is?.filter((now) => contrastOf(now, page) >= 3).length ?? 0;
    });
    expect(Math.max(...beside)).toBeGreaterThanOrEqual(2);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + height).toBeLessThanOrEqual(innerHeight);
  });
});

/** Pairs of marks side by side, at most 4 px apart. */
function neighbours(marks: readonly Element[]): (readonly [DOMRect, DOMRect])[] {
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  return boxes.flatMap((box) =>
    boxes
      .filter(({ left, top, bottom }) => {
        const apart = left - box.right;
        const middle = (box.top + box.bottom) / 2;
        return apart >= 0 && apart <= 4 && top < middle && middle < bottom;
      })
      .map((other) => [box, other] as const),
  );
}
