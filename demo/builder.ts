import { html, render, type TemplateResult } from 'lit';
import { writeAddress } from './address.js';
import { dataFormTemplate, fieldTemplate } from './builder/data-form.js';
import { endingOf } from './builder/figures.js';
import { OwnFigures } from './builder/own-figures.js';
import { previewOf } from './builder/preview.js';
import { readSettings, type Settings } from './builder/settings.js';
import { snippetTemplate } from './builder/snippet.js';
import { writeSnippets } from './builder/snippets.js';
import {
  BACKGROUNDS,
  BUILDER_WORDS,
  CHART_LANGUAGES,
  FIGURES,
  WAY_NAMES,
  WIDTHS,
} from './builder/words.js';
import { choicesTemplate } from './choices.js';
import { ELEMENT_NAMES, layoutsOf, namesOf } from './elements.js';
import './fonts.js';
import type { PageLanguage } from './page-language.js';
import { showWords } from './show-words.js';

type Options = Parameters<typeof choicesTemplate>[0]['options'];

const ELEMENT_OPTIONS: Options = Object.fromEntries(
  ELEMENT_NAMES.map((name) => [name, namesOf(name)]),
);

const own = new OwnFigures(() => showAgain());

const showAgain = showWords((locale) => BUILDER_WORDS[locale], show);

/** Renders the page from the choices in its address and the reader's own figures. */
function show(locale: PageLanguage) {
  const settings = readSettings(locale);
  const row = (name: string, legend: string, options: Options, chosen: string) =>
    choicesTemplate({ name, legend, options, chosen, locale, choose });
  const words = BUILDER_WORDS[locale];
  const layouts = layoutsOf(settings.element);
  put(
    'element',
    html`${row('chart', words.element, ELEMENT_OPTIONS, settings.element)}
    ${settings.layout && row('layout', words.layout, layouts, settings.layout)}
    ${row('language', words.language, CHART_LANGUAGES, settings.locale)}
    ${row('background', words.background, BACKGROUNDS, settings.background)}`,
  );
  put(
    'figures',
    html`${row('figures', words.figures, FIGURES, settings.figures)}
    ${settings.figures === 'own' ? ownTemplate(settings, locale) : ''}`,
  );
  put(
    'preview',
    html`${row('width', words.width, WIDTHS, settings.width)} ${previewTemplate(settings, locale)}`,
  );
  put(
    'code',
    html`${row('way', words.way, WAY_NAMES, settings.way)} ${codeTemplate(settings, locale)}`,
  );
}

function ownTemplate(
  { element, locale: chartLocale }: Settings,
  locale: PageLanguage,
): TemplateResult<1> {
  own.read(element, chartLocale);
  return dataFormTemplate({
    locale,
    text: own.text,
    ending: endingOf(own.text),
    source: { text: own.source, onText: (text) => own.nameSource(text) },
    figures: own.figures,
    onText: (text) => own.type(text),
    onFile: (file) => own.open(file),
    onSample: () => own.fillSample(chartLocale),
  });
}

/** What keeps figures of one's own from being drawn; `undefined` where nothing does. */
function findReason({ figures }: Settings, locale: PageLanguage): string | undefined {
  const { status } = own.figures;
  if (figures === 'built-in' || status === 'read') return undefined;
  return BUILDER_WORDS[locale][status];
}

function previewTemplate(settings: Settings, locale: PageLanguage): TemplateResult<1> {
  const reason = findReason(settings, locale);
  if (reason) return html`<p class="reason">${reason}</p>`;
  return html`<div class="window" data-width=${settings.width} role="region" aria-label=${BUILDER_WORDS[locale].preview} tabindex="0">
    <div class="stage" data-background=${settings.background}>
      ${previewOf(settings, figuresOf(settings))}
    </div>
  </div>`;
}

function codeTemplate(settings: Settings, locale: PageLanguage): TemplateResult<1> {
  const words = BUILDER_WORDS[locale];
  const reason = findReason(settings, locale);
  if (reason) return html`<p class="reason">${reason}</p>`;
  const integrity = import.meta.env.BUNDLE_INTEGRITY as string;
  const blocks = writeSnippets(settings, {
    figures: figuresOf(settings),
    address: own.address.trim(),
    file: own.file,
    frame: new URL('iframe.html', location.href).href,
    integrity,
  });
  return html`${settings.figures === 'own' && settings.way !== 'fragment' ? addressTemplate(locale) : ''}
    ${blocks.length === 0 ? html`<p class="reason">${words.needsAddress}</p>` : ''}
    ${settings.way === 'iframe' && settings.background === 'page' ? html`<p class="hint">${words.frameHow}</p>` : ''}
    ${blocks.map((block) => snippetTemplate(block, locale, () => showAgain()))}
    ${
      settings.way === 'script' && integrity
        ? html`<p><a href="./bien-phong-charts.js" download>${words.download}</a></p>`
        : ''
    }`;
}

function addressTemplate(locale: PageLanguage): TemplateResult<1> {
  const { address, addressHow, save } = BUILDER_WORDS[locale];
  const onText = (text: string) => {
    own.address = text;
    showAgain();
  };
  return html`${fieldTemplate({ id: 'address', label: address, how: addressHow, text: own.address, onText })}
    <div class="row"><button type="button" @click=${() => own.save()}>${save}</button></div>`;
}

function figuresOf(settings: Settings) {
  return settings.figures === 'own' && own.figures.status === 'read' ? own.figures : undefined;
}

function put(step: string, template: TemplateResult<1>) {
  const place = document.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (place) render(template, place);
}

function choose(name: string, value: string) {
  writeAddress(name, value);
  showAgain();
}
