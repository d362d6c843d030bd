import { expect } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { ReportElement } from '../../src/base/report-element.js';
import { marksOf, tooltipOf } from '../support/act.js';
import { atRest, CHARTS, laidOut, shown } from '../support/mount.js';
import { CHART_TAGS, TAGS } from './lines.js';

/** Every chart with each of its layouts, by the name that the matrix looks for. */
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

/** What has plots: each chart with each of its layouts, and the dashboard around all of them. */
export const PLOTS = [...PICTURES, DASHBOARD] as const;

/** Every element with each of its layouts. */
export const SUBJECTS = [...PLOTS, KEY_FIGURES] as const;

/** The elements inside an element. */
export function elementsIn({ renderRoot }: ReportElement): ReportElement[] {
  return shown(renderRoot, TAGS.join()) as ReportElement[];
}

/** The charts that an element is or holds. */
export function chartsIn(element: ReportElement): ChartElement[] {
  const charts = shown(element.renderRoot, CHART_TAGS.join());
  return (charts.length > 0 || !isChart(element) ? charts : [element]) as ChartElement[];
}

function isChart(element: Element): boolean {
  return CHART_TAGS.some((tag) => tag === element.localName);
}

/** Everything in the tree of an element and in those inside, in order. */
export function treeOf({ renderRoot }: ReportElement): Element[] {
  return shown(renderRoot, '*');
}

/** Resolves when the charts of an element have what they leave until the browser is idle. */
export async function idle(element: ReportElement): Promise<void> {
  await Promise.all(chartsIn(element).map(atRest));
  await laidOut(element);
}

/** Moves focus to the first mark of a chart; resolves when its tooltip is there. */
export async function focusPlot(chart: ChartElement): Promise<void> {
  // What scrolls comes under a pointer that rests, which shows another tooltip.
  marksOf(chart)[0]?.focus({ preventScroll: true });
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
}
