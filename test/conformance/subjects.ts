import { expect } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { ReportElement } from '../../src/base/report-element.js';
import { marksOf, tooltipOf } from '../support/act.js';
import { atRest, CHARTS, laidOut, shown } from '../support/mount.js';
import { CHART_TAGS, TAGS } from './lines.js';

/** Every chart in each layout, named as the matrix expects. */
export const PICTURES = CHARTS.map(([tag, layout]) => ({
  name: `<${tag} layout="${layout}">`,
  tag,
  attributes: { layout },
}));

export const DASHBOARD = {
  name: '<results-dashboard>',
  tag: 'results-dashboard',
  attributes: {},
} as const;

export const KEY_FIGURES = { name: '<key-figures>', tag: 'key-figures', attributes: {} } as const;

/** Everything with plots: each chart in each layout, and the dashboard. */
export const PLOTS = [...PICTURES, DASHBOARD] as const;

/** Every element, in each of its layouts. */
export const SUBJECTS = [...PLOTS, KEY_FIGURES] as const;

/** Returns the elements inside an element. */
export function elementsIn({ renderRoot }: ReportElement): ReportElement[] {
  return shown(renderRoot, TAGS.join()) as ReportElement[];
}

/** Returns the charts in an element, or itself if it is one. */
export function chartsIn(element: ReportElement): ChartElement[] {
  const charts = shown(element.renderRoot, CHART_TAGS.join());
  return (charts.length > 0 || !isChart(element) ? charts : [element]) as ChartElement[];
}

function isChart(element: Element): boolean {
  return CHART_TAGS.some((tag) => tag === element.localName);
}

/** Returns everything in the shadow trees of an element and of those inside it, in order. */
export function treeOf({ renderRoot }: ReportElement): Element[] {
  return shown(renderRoot, '*');
}

/** Resolves when the charts of an element have done their idle work. */
export async function idle(element: ReportElement): Promise<void> {
  await Promise.all(chartsIn(element).map(atRest));
  await laidOut(element);
}

/** Focuses the first mark of a chart; resolves when its tooltip is shown. */
export async function focusPlot(chart: ChartElement): Promise<void> {
  // Scrolling would move a mark under the resting pointer and show another tooltip.
  marksOf(chart)[0]?.focus({ preventScroll: true });
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
}
