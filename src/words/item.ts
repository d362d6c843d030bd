import type { Quantity } from '../data/quantity.js';
import type { Award, HouseholdSupport, Infrastructure, StatedTotal } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { ACTIONS } from './action.js';
import { countUnits, formatQuantity } from './number.js';
import { nounBeside } from './recipients.js';
import { capitalise, nameMark, shorten } from './sentence.js';

/** A row of a report in words. */
export interface ItemWords {
  readonly title: string;
  /** Its number alone, as it stands first: “Hơn 150”. */
  readonly figure: string;
  readonly unit: string;
  /** “hơn 150 căn”. */
  readonly label: string;
  /** Which award it was, what was done, and a note. */
  readonly details: readonly string[];
  /** What its mark is called in speech. */
  readonly name: string;
}

/** An award, a work, or a way in which households were helped. */
type Item = Partial<Award & Infrastructure & HouseholdSupport & StatedTotal>;

/** The longest unit in a name that is spoken (characters). */
const UNIT_LENGTH = 40;

/** Finds the words for a row of so many. */
export function describeItem(
  { issuer, award, recipient, work, unit, action, support, note }: Item,
  quantity: Quantity,
  locale: Locale,
): ItemWords {
  const title = localise(issuer ?? work ?? support, locale);
  const counted = unit
    ? localise(unit, locale)
    : nounBeside(quantity, recipient ?? 'household', locale);
  const what = action ? ACTIONS[locale][action] : localise(award, locale);
  const said = localise(note, locale);
  const spoken = countUnits(quantity, shorten(counted, UNIT_LENGTH), locale);
  return {
    title,
    figure: capitalise(formatQuantity(quantity, locale)),
    unit: counted,
    label: countUnits(quantity, counted, locale),
    details: [action ? capitalise(what) : what, said].filter(Boolean),
    name: nameMark(title, spoken, [what, said].filter(Boolean).join(', ')),
  };
}
