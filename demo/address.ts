import type { Locale } from '../src/index.js';

type Theme = 'light' | 'dark';

/** Gives the page the language and the theme of its address; without them, Vietnamese and the system's theme. */
export function applyAddress(): { locale: Locale; theme: Theme | undefined } {
  const root = document.documentElement;
  const locale = readAddress<Locale>('lang', ['vi', 'en']) ?? 'vi';
  const theme = readAddress<Theme>('theme', ['light', 'dark']);
  root.lang = locale;
  if (theme) root.dataset.theme = theme;
  return { locale, theme };
}

/** A choice in the page's address, if it is one of the `values`. */
export function readAddress<T extends string>(name: string, values: readonly T[]): T | undefined {
  const value = new URLSearchParams(location.search).get(name);
  return values.find((known) => known === value);
}

/** Keeps a choice in the page's address, so that a link shows what its sender saw. */
export function writeAddress(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}
