import { CHART_NAMES, type ChartName, type ChartTag, ELEMENTS } from '../../src/report/elements.ts';

type Layout = (typeof ELEMENTS)[ChartName]['layouts'][number];

/** Every chart in each of its layouts. */
export const CHARTS: readonly (readonly [tag: ChartTag, layout: Layout])[] = CHART_NAMES.flatMap(
  (name) => ELEMENTS[name].layouts.map((layout) => [ELEMENTS[name].tag, layout] as const),
);
