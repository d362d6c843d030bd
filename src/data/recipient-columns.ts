import type { Recipient } from './report.js';
import { columnOf, isOfWhich, isTotal, recipientOf } from './vocabulary.js';

/** What a column of numbers counts: one kind of recipient, and one kind of award if the header names it. */
export interface RecipientColumn {
  readonly recipient: Recipient;
  readonly award: string;
}

/**
 * Of a header with recipients as columns: which they are, and of which award. Empty where there are none.
 *
 * @param paths - what stands above each column, from the top.
 */
export function findRecipients(
  paths: readonly (readonly string[])[],
): (RecipientColumn | undefined)[] {
  const all = paths.map((path) => {
    const leaf = path.find(recipientOf);
    const recipient = leaf && recipientOf(leaf);
    if (!recipient) return undefined;
    const award = path
      .filter(
        (text) => text !== leaf && !columnOf(text, 'awards') && !isOfWhich(text) && !isTotal(text),
      )
      .join(', ');
    return { recipient, award };
  });
  // What adds others up would count them twice.
  const own = all.map((it, index) => (paths[index]?.some(isTotal) ? undefined : it));
  return [own, all].find((columns) => columns.some(Boolean)) ?? [];
}
