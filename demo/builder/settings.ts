import { readAddress } from '../address.js';
import { ELEMENT_NAMES, type ElementName, layoutsOf } from '../elements.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../page-language.js';

/** Ways to embed an element in another page. */
export const WAYS = ['script', 'module', 'iframe', 'fragment'] as const;

export type Way = (typeof WAYS)[number];

/** What the reader of the builder has chosen; the page's address says it. */
export interface Settings {
  readonly element: ElementName;
  /** A layout, or `table`; empty for an element without layouts. */
  readonly layout: string;
  readonly locale: PageLanguage;
  /** `light` or `dark` in any page; `page` follows the page. */
  readonly background: 'page' | 'light' | 'dark';
  readonly figures: 'built-in' | 'own';
  readonly width: '320' | '640' | 'full';
  readonly way: Way;
}

/** Reads the choices; what is not chosen, or not known, is the default. */
export function readSettings(pageLocale: PageLanguage): Settings {
  const element = readAddress('chart', ELEMENT_NAMES) ?? 'award';
  const layouts = Object.keys(layoutsOf(element));
  return {
    element,
    layout: readAddress('layout', layouts) ?? layouts[0] ?? '',
    locale: readAddress('language', PAGE_LANGUAGES) ?? pageLocale,
    background: readAddress('background', ['page', 'light', 'dark']) ?? 'page',
    figures: readAddress('figures', ['built-in', 'own']) ?? 'built-in',
    width: readAddress('width', ['320', '640', 'full']) ?? 'full',
    way: readAddress('way', WAYS) ?? 'script',
  };
}

/** How the element says it: its attributes for layout and view, without defaults. */
export function layoutAttributes({ element, layout }: Settings): Record<string, string> {
  if (layout === 'table') return { view: 'table' };
  return layout === Object.keys(layoutsOf(element))[0] || !layout ? {} : { layout };
}
