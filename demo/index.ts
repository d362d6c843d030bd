import { render } from 'lit';
import { readAddress, writeAddress } from './address.js';
import { choicesTemplate } from './choices.js';
import { CHART_NAMES, ELEMENTS, type ElementName, layoutsOf } from './elements.js';
import './fonts.js';
import type { PageLanguage } from './page-language.js';
import { showWords } from './show-words.js';
import { LEGENDS, pageWords } from './words.js';

function showChart(name: ElementName, locale: PageLanguage) {
  const options = layoutsOf(name);
  const layouts = Object.keys(options);
  const chosen = readAddress(name, layouts) ?? layouts[0] ?? '';
  for (const chart of find(ELEMENTS[name].tag)) {
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
  for (const name of CHART_NAMES) showChart(name, locale);
});

function choose(name: string, value: string) {
  writeAddress(name, value);
  show();
}
