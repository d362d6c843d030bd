import { render } from 'lit';
import { readAddress, writeAddress } from './address.js';
import { choicesTemplate } from './choices.js';
import './fonts.js';
import type { Locale } from '../src/index.js';
import { showWords } from './show-words.js';
import { LAYOUTS, LEGENDS, pageWords } from './words.js';

type Chart = keyof typeof LAYOUTS;

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

function find(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll(selector);
}

const show = showWords(pageWords, (locale) => {
  for (const name of Object.keys(LAYOUTS) as Chart[]) showChart(name, locale);
});

function choose(name: string, value: string) {
  writeAddress(name, value);
  show();
}
