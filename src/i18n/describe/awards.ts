import { sumFigures } from '../../report/figure.js';
import type { Issuer } from '../../report/issuers.js';
import { RECIPIENT_NAMES } from '../../report/recipients.js';
import { countNoun } from '../count.js';
import { formatList } from '../format-list.js';
import { formatFigure, formatShare } from '../format-number.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';
import { describeLargest } from './largest.js';

/** The longest issuer names inside a sentence, in characters. */
const NAME_LENGTH = 130;

/**
 * Says in 40–250 characters who gave the most awards, and how many of how many.
 *
 * @param isComplete - whether the issuers gave all awards that the source states as a total.
 */
export function describeAwards(
  issuers: readonly Issuer[],
  language: Language,
  isComplete = true,
): string {
  const words = language.awards;
  const sum = sumFigures(issuers.map(({ total }) => total));
  const awards = countNoun(sum, language.nouns.award, language);
  const all = fill(isComplete ? words.all : words.itemised, { awards });
  const recipients = issuers.length === 1 ? listRecipients(issuers, language) : '';
  const sentences = recipients ? words.largest : { ...words.largest, only: words.only };
  return describeLargest(
    issuers.map(({ name, total }) => ({ name, ...total })),
    {
      sentences,
      mayBeOnly: isComplete,
      length: NAME_LENGTH,
      describe: (total) => ({
        count: formatFigure(total, language),
        all,
        share: formatShare(total, sum, language),
        awards,
        recipients,
      }),
    },
    language,
  );
}

/** How many awards went to each kind of recipient. */
function listRecipients(issuers: readonly Issuer[], language: Language): string {
  const rows = issuers.flatMap((issuer) => issuer.rows);
  const counts = RECIPIENT_NAMES.map((recipient) => ({
    recipient,
    count: sumFigures(
      rows.filter((row) => row.recipient === recipient).map(({ figure }) => figure),
    ),
  }));
  return formatList(
    counts
      .filter(({ count }) => count.value > 0)
      .map(({ recipient, count }) => countNoun(count, language.nouns[recipient], language)),
    language,
  );
}
