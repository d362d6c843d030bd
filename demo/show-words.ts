import { html, render } from 'lit';
import { applyAddress, writeAddress } from './address.js';
import { choicesTemplate } from './choices.js';
import type { PageLanguage } from './page-language.js';
import { LANGUAGES, LEGENDS, LOOKS, THEMES } from './words.js';

type Words = Readonly<Record<string, string>>;

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/**
 * Applies the language, theme and look of the address to a page, now and on every choice.
 *
 * @param wordsOf - the page's texts by the keys in its `data-words`; `title` is that of the page.
 * @param then - called with the language after each update.
 * @returns updates the page again.
 */
export function showWords(
  wordsOf: (locale: PageLanguage) => Words,
  then?: (locale: PageLanguage) => void,
): () => void {
  const show = () => {
    const { locale, theme = systemIsDark.matches ? 'dark' : 'light', look } = applyAddress();
    const words = wordsOf(locale);
    document.title = words.title ?? '';
    for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
      element.textContent = words[element.dataset.words ?? ''] ?? '';
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
      link.search = location.search;
    }
    const { lang: language, theme: colours, look: style } = LEGENDS[locale];
    const languages = { name: 'lang', legend: language, options: LANGUAGES, chosen: locale };
    const themes = { name: 'theme', legend: colours, options: THEMES, chosen: theme };
    const looks = { name: 'look', legend: style, options: LOOKS, chosen: look };
    for (const place of document.querySelectorAll<HTMLElement>('[data-choices="page"]')) {
      render(
        html`${choicesTemplate({ ...languages, locale, choose })}
        ${choicesTemplate({ ...themes, locale, choose })}
        ${choicesTemplate({ ...looks, locale, choose })}`,
        place,
      );
    }
    then?.(locale);
  };
  const choose = (name: string, value: string) => {
    writeAddress(name, value);
    show();
  };
  systemIsDark.addEventListener('change', show);
  show();
  return show;
}
