import { type Figure, isExactlyOne } from '../report/figure.js';
import { formatFigure } from './format-number.js';
import { pluralRulesOf } from './intl.js';
import type { Language } from './language.js';
import type { Noun } from './noun.js';
import { fill } from './template.js';

/** The form of a noun that stands beside a figure: “collective” beside 1, “collectives” beside 2. */
export function nounBeside(figure: Figure, noun: Noun, language: Language): string {
  // Skip the plural rules, which take milliseconds, for languages with one form.
  if (Object.keys(noun).length === 1) return noun.other;
  // “Over 1” takes the plural.
  if (figure.value === 1 && !isExactlyOne(figure)) return noun.other;
  return noun[pluralRulesOf(language, 'cardinal').select(figure.value)] ?? noun.other;
}

/** A figure and what it counts: “88 cá nhân”, “1 collective”. */
export function countNoun(figure: Figure, noun: Noun, language: Language): string {
  return countUnits(figure, nounBeside(figure, noun, language), language);
}

/** A figure and its unit, a name of the report that has one form: “hơn 12,5 km”. */
export function countUnits(figure: Figure, unit: string, language: Language): string {
  return fill(language.joined.unit, { number: formatFigure(figure, language), unit });
}

/** A noun without a number: “cá nhân”, “individuals”. */
export function nameNoun(noun: Noun): string {
  return noun.name ?? noun.other;
}
