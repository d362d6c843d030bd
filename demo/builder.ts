import { html, render, type TemplateResult } from 'lit';
import { writeAddress } from './address.js';
import { dataFormTemplate, fieldTemplate } from './builder/data-form.js';
import { endingOf } from './builder/figures.js';
import { OwnFigures } from './builder/own-figures.js';
import { previewOf } from './builder/preview.js';
import { snippetTemplate } from './builder/snippet.js';
import { writeSnippets } from './builder/snippets.js';
import { readWish, type Wish } from './builder/wish.js';
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
  const wish = readWish(locale);
  const row = (name: string, legend: string, options: Options, chosen: string) =>
    choicesTemplate({ name, legend, options, chosen, locale, choose });
  const words = BUILDER_WORDS[locale];
  const layouts = layoutsOf(wish.element);
  put(
    'element',
    html`${row('chart', words.element, ELEMENT_OPTIONS, wish.element)}
    ${wish.layout && row('layout', words.layout, layouts, wish.layout)}
    ${row('language', words.language, CHART_LANGUAGES, wish.locale)}
    ${row('background', words.background, BACKGROUNDS, wish.background)}`,
  );
  put(
    'figures',
    html`${row('figures', words.figures, FIGURES, wish.figures)}
    ${wish.figures === 'own' ? ownTemplate(wish, locale) : ''}`,
  );
  put(
    'preview',
    html`${row('width', words.width, WIDTHS, wish.width)} ${previewTemplate(wish, locale)}`,
  );
  put('code', html`${row('way', words.way, WAY_NAMES, wish.way)} ${codeTemplate(wish, locale)}`);
}

function ownTemplate(
  { element, locale: chartLocale }: Wish,
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

/** Says why the reader's own figures cannot be drawn; `undefined` if they can. */
function findReason({ figures }: Wish, locale: PageLanguage): string | undefined {
  const { status } = own.figures;
  if (figures === 'built-in' || status === 'read') return undefined;
  return BUILDER_WORDS[locale][status];
}

function previewTemplate(wish: Wish, locale: PageLanguage): TemplateResult<1> {
  const reason = findReason(wish, locale);
  if (reason) return html`<p class="reason">${reason}</p>`;
  return html`<div class="window" data-width=${wish.width} role="region" aria-label=${BUILDER_WORDS[locale].preview} tabindex="0">
    <div class="stage" data-background=${wish.background}>
      ${previewOf(wish, figuresOf(wish))}
    </div>
  </div>`;
}

function codeTemplate(wish: Wish, locale: PageLanguage): TemplateResult<1> {
  const words = BUILDER_WORDS[locale];
  const reason = findReason(wish, locale);
  if (reason) return html`<p class="reason">${reason}</p>`;
  const integrity = import.meta.env.BUNDLE_INTEGRITY as string;
  const blocks = writeSnippets(wish, {
    figures: figuresOf(wish),
    address: own.address.trim(),
    file: own.file,
    frame: new URL('iframe.html', location.href).href,
    integrity,
  });
  return html`${wish.figures === 'own' && wish.way !== 'fragment' ? addressTemplate(locale) : ''}
    ${blocks.length === 0 ? html`<p class="reason">${words.needsAddress}</p>` : ''}
    ${wish.way === 'iframe' && wish.background === 'page' ? html`<p class="hint">${words.frameHow}</p>` : ''}
    ${blocks.map((block) => snippetTemplate(block, locale, () => showAgain()))}
    ${
      wish.way === 'script' && integrity
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

function figuresOf(wish: Wish) {
  return wish.figures === 'own' && own.figures.status === 'read' ? own.figures : undefined;
}

function put(step: string, template: TemplateResult<1>) {
  const place = document.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (place) render(template, place);
}

function choose(name: string, value: string) {
  writeAddress(name, value);
  showAgain();
}
