import type { Locale } from '../src/index.js';
import { LAYOUTS } from './words.js';

/** Every element by the name that addresses and the command line have for it, and what a reader calls it. */
export const ELEMENTS = {
  award: { tag: 'award-chart', vi: 'Khen thưởng', en: 'Awards' },
  infrastructure: { tag: 'infrastructure-chart', vi: 'Công trình', en: 'Infrastructure' },
  household: { tag: 'household-chart', vi: 'Hộ dân', en: 'Households' },
  'key-figures': { tag: 'key-figures', vi: 'Số liệu chính', en: 'Key figures' },
  dashboard: { tag: 'results-dashboard', vi: 'Cả báo cáo', en: 'The whole report' },
} as const;

export type ElementName = keyof typeof ELEMENTS;

export const ELEMENT_NAMES = Object.keys(ELEMENTS) as ElementName[];

type Layouts = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** How an element can be shown, its default first and its table last; nothing for one that has no choice. */
export function layoutsOf(name: ElementName): Layouts {
  const layouts: Readonly<Partial<Record<ElementName, Layouts>>> = LAYOUTS;
  return layouts[name] ?? {};
}
