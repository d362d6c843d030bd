import type { ChartElement } from '../../src/base/chart-element.js';
import { paint, readColour } from './colour.js';
import { shown } from './mount.js';

/** The series of a mark, swatch or symbol. */
export interface FoundSeries {
  readonly series: number;
  /** Whether its shade differs from its series' colour in the legend. */
  readonly isShaded: boolean;
}

/** One primary or secondary colour per series. Shades mix in black, which brightens no channel. */
const PRIMARIES = ['#f00', '#0f0', '#00f', '#ff0', '#f0f', '#0ff'];

/** Channels below this count as dark, whatever the rounding. */
const DARK = 40;

/**
 * Finds the series of marks, swatches and symbols by setting a chart's series colours; elements in
 * the text colour are left out. Needs a light page without textures.
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
