import type { HouseholdSupport } from '../../report/report.js';
import { localise } from '../../report/text.js';
import { countNoun } from '../count.js';
import type { Language } from '../language.js';
import { describeLargest } from './largest.js';

/** The longest name of a support inside a sentence, in characters. */
const SUPPORT_LENGTH = 110;

/** Says in 40–250 characters which support helped the most households, and that groups may overlap. */
export function describeHouseholds(
  households: readonly HouseholdSupport[],
  language: Language,
): string {
  const { largest: sentences, overlap } = language.households;
  return describeLargest(
    households.map(({ support, households: figure }) => ({
      name: localise(support, language.code),
      ...figure,
    })),
    {
      sentences,
      length: SUPPORT_LENGTH,
      describe: (figure) => ({
        count: countNoun(figure, language.nouns.household, language),
        overlap,
      }),
    },
    language,
  );
}
