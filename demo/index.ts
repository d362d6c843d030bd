import { html, render } from 'lit';
import { applyAddress, readAddress, writeAddress } from './address.js';
import { choicesTemplate } from './choices.js';
import './fonts.js';
import type { Locale } from '../src/index.js';
import { LANGUAGES, LAYOUTS, LEGENDS, pageWords, THEMES } from './words.js';

type Chart = keyof typeof LAYOUTS;

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** Shows what the page's address says: every choice goes there first. */
function show() {
  const { locale, theme = systemIsDark.matches ? 'dark' : 'light' } = applyAddress();
  const words = pageWords(locale);
  document.title = words.title ?? '';
  for (const element of find('[data-words]')) {
    element.textContent = words[element.dataset.words ?? ''] ?? '';
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    link.search = location.search;
  }
  for (const place of find('[data-choices="page"]')) {
    const { lang: language, theme: colours } = LEGENDS[locale];
    const languages = { name: 'lang', legend: language, options: LANGUAGES, chosen: locale };
    const themes = { name: 'theme', legend: colours, options: THEMES, chosen: theme };
    render(
      html`${choicesTemplate({ ...languages, locale, choose })}
      ${choicesTemplate({ ...themes, locale, choose })}`,
      place,
    );
  }
  for (const name of Object.keys(LAYOUTS) as Chart[]) showChart(name, locale);
}

function showChart(name: Chart, locale: Locale) {
  const options: Record<string, Record<Locale, string>> = LAYOUTS[name];
  const layouts = Object.keys(options);
  const chosen = readAddress(name, layouts) ?? layouts[0] ?? '';
  for (const chart of find(`${name}-chart`)) {
    chart.setAttribute('view', chosen === 'table' ? 'table' : 'chart');
    if (chosen !== 'table') chart.setAttribute('layout', chosen);
  }
  for (const place of find(`[data-choices="${name}"]`)) {
    const legend = `${LEGENDS[locale].layout}: ${pageWords(locale)[name]}`;
    render(choicesTemplate({ name, legend, options, chosen, locale, choose }), place);
  }
}

function choose(name: string, value: string) {
  writeAddress(name, value);
  show();
}

function find(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll(selector);
}

systemIsDark.addEventListener('change', show);
show();
