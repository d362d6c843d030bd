import { PAGE_LANGUAGES, type PageLanguage } from './page-language.js';

type Theme = 'light' | 'dark';
/** The default look, or a theme of `themes.css`. */
type Look = 'standard' | 'portal' | 'plain' | 'contrast';

/**
 * Applies the language, theme and look in the page's address. Defaults: Vietnamese, the system's
 * theme, the default look.
 */
export function applyAddress(): { locale: PageLanguage; theme: Theme | undefined; look: Look } {
  const root = document.documentElement;
  const locale = readAddress<PageLanguage>('lang', PAGE_LANGUAGES) ?? 'vi';
  const theme = readAddress<Theme>('theme', ['light', 'dark']);
  const look = readAddress<Look>('look', ['standard', 'portal', 'plain', 'contrast']) ?? 'standard';
  root.lang = locale;
  if (theme) root.dataset.theme = theme;
  if (look === 'standard') delete root.dataset.look;
  else root.dataset.look = look;
  return { locale, theme, look };
}

/** Returns a parameter of the page's address if it is one of `values`. */
export function readAddress<T extends string>(name: string, values: readonly T[]): T | undefined {
  const value = new URLSearchParams(location.search).get(name);
  return values.find((known) => known === value);
}

/** Keeps a choice in the page's address, so that a shared link shows the same. */
export function writeAddress(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}
