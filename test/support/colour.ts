import type { ChartElement } from '../../src/base/chart-element.js';
import { shown } from './mount.js';

/** Red, green and blue of an opaque colour, from 0 to 255. */
export type RGB = readonly number[];

/** The colour in which an element is drawn: `fill` in SVG, else `color`. */
export function paint(element: Element): string {
  const style = getComputedStyle(element);
  return element instanceof SVGElement ? style.fill : style.color;
}

/** Contrast of two opaque CSS colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(readColour(one), readColour(other));
}

/** Contrast of two RGB colours by WCAG 2.2, from 1 to 21. */
export function contrastOf(one: RGB, other: RGB): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Parses a CSS colour to red, green, blue and alpha, from 0 to 255. */
export function readColour(colour: string): RGB {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('No canvas to read a colour from');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data);
}

function luminance(colour: RGB): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The bar that contains a label; `undefined` if the label is outside. */
export function barUnder(label: Element, chart: ChartElement): Element | undefined {
  if (label.localName !== 'text') return undefined;
  const { left, top, bottom } = label.getBoundingClientRect();
  return shown(chart.renderRoot as ShadowRoot, 'rect[part=mark]').find((mark) => {
    const box = mark.getBoundingClientRect();
    return box.left <= left && left < box.right && box.top <= top && bottom <= box.bottom;
  });
}

/** The colour of the bar that contains a label; `undefined` if the label is outside. */
export function underneath(label: Element, chart: ChartElement): string | undefined {
  const bar = barUnder(label, chart);
  return bar && paint(bar);
}

/** The labels inside bars. */
export function labelsOnBars(chart: ChartElement): Element[] {
  const labels = shown(chart.renderRoot as ShadowRoot, 'text');
  return labels.filter((label) => barUnder(label, chart));
}
