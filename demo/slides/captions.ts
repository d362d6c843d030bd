import { html } from 'lit';
import { sumByRecipient } from '../../src/data/issuers.js';
import { quantityOf, sumQuantities } from '../../src/data/quantity.js';
import {
  type Award,
  type Figure,
  type Infrastructure,
  type Locale,
  localise,
} from '../../src/index.js';
import { COMMON_WORDS } from '../../src/words/common.js';
import { explainDot } from '../../src/words/dot.js';
import { HOUSEHOLD_WORDS } from '../../src/words/households.js';
import { explainIcon, INFRASTRUCTURE_WORDS } from '../../src/words/infrastructure.js';
import { countAwards, countNoun } from '../../src/words/recipients.js';
import { listWords } from '../../src/words/sentence.js';

/** A line under the title of a slide, in the language of the deck. */
export type Caption = (locale: Locale) => unknown;

/** Several captions in one line. */
export function join(...captions: readonly Caption[]): Caption {
  return (locale) => captions.map((caption, index) => [index > 0 ? ' · ' : '', caption(locale)]);
}

/** The words with which the source states some figures, each once. */
export function quote(figures: readonly Figure[]): Caption {
  const phrases = new Set(figures.flatMap((figure) => phraseOf(figure) ?? []));
  const all = join(...Array.from(phrases, (phrase) => () => quoted(phrase)));
  return (locale) => html`${COMMON_WORDS[locale].phrase}: ${all(locale)}`;
}

/** The words of the source for a figure. */
export function phraseOf(figure: Figure): string | undefined {
  return typeof figure === 'object' ? figure.phrase : undefined;
}

/** Words of the source as they are, whatever the language of the deck. */
export function quoted(phrase: string): unknown {
  return html`<span lang="vi">“${phrase}”</span>`;
}

/** How many awards there are in all, and to whom. */
export function countAllAwards(awards: readonly Award[]): Caption {
  return (locale) => {
    const all = sumQuantities(awards.map(({ count }) => quantityOf(count)));
    return `${countAwards(all, locale)}: ${countKinds(awards, locale)}`;
  };
}

/** What the issuer of some awards gave. */
export function countIssuer(awards: readonly Award[]): Caption {
  return (locale) => `${localise(awards[0]?.issuer, locale)}: ${countKinds(awards, locale)}`;
}

function countKinds(awards: readonly Award[], locale: Locale): string {
  const counts = sumByRecipient(awards).map(({ recipient, total }) =>
    countNoun(total, recipient, locale),
  );
  return listWords(counts, locale);
}

/** What one icon of a work stands for. */
export function eachIcon({ icon = '', unit }: Infrastructure): Caption {
  return (locale) => explainIcon(icon, 1, localise(unit, locale), locale);
}

export const eachAward: Caption = (locale) => explainDot(1, 'recipient', locale);
export const eachHousehold: Caption = (locale) => explainDot(1, 'household', locale);
export const ownScales: Caption = (locale) => INFRASTRUCTURE_WORDS[locale].scales;
export const overlap: Caption = (locale) => HOUSEHOLD_WORDS[locale].overlap;
