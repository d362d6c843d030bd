import type { Recipient } from './report.js';
import { columnOf, isOfWhich, isTotal, recipientOf } from './vocabulary.js';

/** A column of numbers for one kind of recipient, and of one kind of award if the header names it. */
export interface RecipientColumn {
  readonly index: number;
  readonly header: string;
  readonly recipient: Recipient;
  readonly award: string;
}

/**
 * Of a header with recipients as columns: which they are, and of which award.
 *
 * @param paths - what stands above each column, from the top.
 */
export function findRecipients(paths: readonly (readonly string[])[]): RecipientColumn[] {
  const all = paths.flatMap((path, index) => {
    const leaf = path.find((text) => recipientOf(text));
    const recipient = leaf && recipientOf(leaf);
    if (!recipient) return [];
    const award = path
      .filter(
        (text) => text !== leaf && !columnOf(text, 'awards') && !isOfWhich(text) && !isTotal(text),
      )
      .join(', ');
    return [{ index, header: path.join(' '), recipient, award }];
  });
  // What adds others up would count them twice.
  const own = all.filter(({ index }) => !paths[index]?.some(isTotal));
  return own.length > 0 ? own : all;
}
