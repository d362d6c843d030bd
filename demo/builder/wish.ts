import { readAddress } from '../address.js';
import { ELEMENT_NAMES, type ElementName, layoutsOf } from '../elements.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../page-language.js';

/** Ways to embed an element in another page. */
export const WAYS = ['script', 'module', 'iframe', 'fragment'] as const;

export type Way = (typeof WAYS)[number];

/** The reader's choices, kept in the page's address. */
export interface Wish {
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

/** Reads the choices from the address; missing or unknown ones get their defaults. */
export function readWish(pageLocale: PageLanguage): Wish {
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

/** The element's attributes for layout and view, without defaults. */
export function layoutAttributes({ element, layout }: Wish): Record<string, string> {
  if (layout === 'table') return { view: 'table' };
  return layout === Object.keys(layoutsOf(element))[0] || !layout ? {} : { layout };
}
