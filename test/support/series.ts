import type { ChartElement } from '../../src/base/chart-element.js';
import { paint, readColour } from './colour.js';
import { shown } from './mount.js';

/** What tells a mark, a swatch or a symbol apart from others. */
export interface FoundSeries {
  readonly series: number;
  /** Whether it has another shade than its series has in the legend. */
  readonly isShaded: boolean;
}

/** A colour for each series: black, which shades are mixed with, brightens none of its channels. */
const PRIMARIES = ['#f00', '#0f0', '#00f', '#ff0', '#f0f', '#0ff'];

/** A channel below this is dark, whatever was rounded. */
const DARK = 40;

/**
 * Finds the series of the marks, swatches and symbols of a chart by the colours that a page sets for series, on a light
 * page and without textures. What has the colour of text is left out.
 */
export function findSeries(chart: ChartElement): Map<Element, FoundSeries> {
  PRIMARIES.forEach((colour, index) => {
    chart.style.setProperty(`--bp-color-${index + 1}`, colour);
  });
  const painted = '[part=plot] :is(rect, path):not(pattern *), [part=legend] svg';
  const elements = shown(chart.renderRoot as ShadowRoot, painted);
  const found = elements.flatMap((element): [Element, FoundSeries][] => {
    const colour = readColour(paint(element)).slice(0, 3);
    const series = PRIMARIES.findIndex((primary) => hasSameChannels(readColour(primary), colour));
    return series < 0 ? [] : [[element, { series, isShaded: Math.max(...colour) < 250 }]];
  });
  PRIMARIES.forEach((_, index) => {
    chart.style.removeProperty(`--bp-color-${index + 1}`);
  });
  return new Map(found);
}

function hasSameChannels(primary: readonly number[], colour: readonly number[]): boolean {
  return colour.every((channel, index) => channel > DARK === (primary[index] ?? 0) > DARK);
}
