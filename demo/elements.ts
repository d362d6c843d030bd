import type { ListName } from '../src/index.js';
import {
  CHART_NAMES,
  ELEMENT_NAMES,
  ELEMENTS,
  type ElementName,
  type ElementTag,
  isChart,
} from '../src/report/elements.js';
import type { PageLanguage } from './page-language.js';
import { LAYOUT_WORDS, LAYOUTS, TABLE } from './words.js';

export { CHART_NAMES, ELEMENT_NAMES, ELEMENTS, type ElementName, type ElementTag };

/** A text in each language of the demo. */
type Words = Readonly<Record<PageLanguage, string>>;

/** Short names of elements. */
const NAMES: Readonly<Record<ElementName, Words>> = {
  award: { vi: 'Khen thưởng', en: 'Awards' },
  infrastructure: { vi: 'Công trình', en: 'Infrastructure' },
  household: { vi: 'Hộ dân', en: 'Households' },
  'key-figures': { vi: 'Số liệu chính', en: 'Key figures' },
  dashboard: { vi: 'Cả báo cáo', en: 'The whole report' },
};

/** Returns the name of an element in each language. */
export function namesOf(name: ElementName): Words {
  return NAMES[name];
}

/** Returns the list that a chart draws; `undefined` for an element that draws several. */
export function listOf(name: ElementName): ListName | undefined {
  return isChart(name) ? ELEMENTS[name].list : undefined;
}

/**
 * Returns the layouts of an element, its default first and the table last; empty for an element
 * without layouts.
 */
export function layoutsOf(name: ElementName): Readonly<Record<string, Words>> {
  const layouts: readonly string[] = ELEMENTS[name].layouts;
  if (layouts.length === 0) return {};
  const words = layouts.map((layout) => [
    layout,
    LAYOUTS[name]?.[layout] ?? LAYOUT_WORDS[layout] ?? { vi: layout, en: layout },
  ]);
  return Object.fromEntries([...words, ['table', TABLE]]);
}
