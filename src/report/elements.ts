import type { ListName } from './lists.js';

interface ElementEntry {
  readonly tag: `${string}-${string}`;
  /** The list of a report that a chart draws. */
  readonly list?: ListName;
  /** The layouts of a chart, the default first. */
  readonly layouts: readonly string[];
}

/**
 * The elements by their short names, which the command and the frame use. The charts' layouts, the command, the page
 * reader, the builder, the slides, the dashboard and the manifest derive from this table.
 */
export const ELEMENTS = {
  award: { tag: 'award-chart', list: 'awards', layouts: ['bars', 'grouped', 'share', 'dots'] },
  infrastructure: {
    tag: 'infrastructure-chart',
    list: 'infrastructure',
    layouts: ['pictogram', 'bars'],
  },
  household: { tag: 'household-chart', list: 'households', layouts: ['dots', 'bars'] },
  'key-figures': { tag: 'key-figures', layouts: [] },
  dashboard: { tag: 'results-dashboard', layouts: [] },
} as const satisfies Record<string, ElementEntry>;

/** Short name of an element. */
export type ElementName = keyof typeof ELEMENTS;

/** Tag of an element. */
export type ElementTag = (typeof ELEMENTS)[ElementName]['tag'];

/** Every element, the charts first. */
export const ELEMENT_NAMES = /* @__PURE__ */ Object.keys(ELEMENTS) as ElementName[];

/** Short name of a chart. */
export type ChartName = {
  [Name in ElementName]: (typeof ELEMENTS)[Name] extends { list: ListName } ? Name : never;
}[ElementName];

/** Layout of a chart. */
export type LayoutOf<Name extends ChartName> = (typeof ELEMENTS)[Name]['layouts'][number];

/** Tag of a chart. */
export type ChartTag = (typeof ELEMENTS)[ChartName]['tag'];

/** Every chart. */
export const CHART_NAMES = /* @__PURE__ */ ELEMENT_NAMES.filter(isChart);

/** The tag of every chart. */
export const CHART_TAGS: readonly ChartTag[] = /* @__PURE__ */ CHART_NAMES.map(
  (name) => ELEMENTS[name].tag,
);

/** Whether an element is a chart: it draws a list. */
export function isChart(name: ElementName): name is ChartName {
  return 'list' in ELEMENTS[name];
}

/** The layout of a chart that has this name; its default where it has none of it. */
export function findLayout<Name extends ChartName>(name: Name, layout?: string): LayoutOf<Name> {
  const { layouts } = ELEMENTS[name];
  return layouts.find((it) => it === layout) ?? layouts[0];
}
