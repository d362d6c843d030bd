import { html } from 'lit';
import { countNoun } from '../../src/i18n/count.js';
import { describeDot, describeIcon } from '../../src/i18n/describe/legend.js';
import { formatList } from '../../src/i18n/format-list.js';
import {
  type Award,
  type Figure,
  type Infrastructure,
  localise,
  sumFigures,
} from '../../src/index.js';
import { glyphOf } from '../../src/layout/icons.js';
import { sumByRecipient } from '../../src/report/issuers.js';
import { type PageLanguage, sentencesOf } from '../page-language.js';

/** A line under the title of a slide, by language. */
export type Caption = (locale: PageLanguage) => unknown;

/** Joins captions into one line. */
export function join(...captions: readonly Caption[]): Caption {
  return (locale) => captions.map((caption, index) => [index > 0 ? ' · ' : '', caption(locale)]);
}

/** Quotes the phrases of figures, each once. */
export function quote(figures: readonly Figure[]): Caption {
  const phrases = new Set(figures.flatMap((figure) => phraseOf(figure) ?? []));
  const all = join(...Array.from(phrases, (phrase) => () => quoted(phrase)));
  return (locale) => html`${sentencesOf(locale).table.phrase}: ${all(locale)}`;
}

/** Returns the phrase of a figure. */
export function phraseOf(figure: Figure): string | undefined {
  return typeof figure === 'object' ? figure.phrase : undefined;
}

/** Quotes a phrase in its own language, whatever the language of the deck. */
export function quoted(phrase: string): unknown {
  return html`<span lang="vi">“${phrase}”</span>`;
}

/** Counts all awards, by recipient. */
export function countAllAwards(awards: readonly Award[]): Caption {
  return (locale) => {
    const language = sentencesOf(locale);
    const all = sumFigures(awards.map(({ count }) => count));
    return `${countNoun(all, language.nouns.award, language)}: ${countKinds(awards, locale)}`;
  };
}

/** Counts the awards of one issuer. */
export function countIssuer(awards: readonly Award[]): Caption {
  return (locale) => `${localise(awards[0]?.issuer, locale)}: ${countKinds(awards, locale)}`;
}

function countKinds(awards: readonly Award[], locale: PageLanguage): string {
  const language = sentencesOf(locale);
  const counts = sumByRecipient(awards).map(({ recipient, total }) =>
    countNoun(total, language.nouns[recipient], language),
  );
  return formatList(counts, language);
}

/** Says how much one icon stands for. */
export function eachIcon({ icon = '', unit }: Infrastructure): Caption {
  return (locale) => describeIcon(glyphOf(icon), 1, localise(unit, locale), sentencesOf(locale));
}

export const eachAward: Caption = (locale) => describeDot(1, 'recipient', sentencesOf(locale));
export const eachHousehold: Caption = (locale) => describeDot(1, 'household', sentencesOf(locale));
export const ownScales: Caption = (locale) => sentencesOf(locale).infrastructure.scales;
export const overlap: Caption = (locale) => sentencesOf(locale).households.overlap;
