import type { Recipient } from './report.js';
import { columnOf, isOfWhich, recipientOf } from './vocabulary.js';

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
  return paths.flatMap((path, index) => {
    const leaf = path.find((text) => recipientOf(text));
    const recipient = leaf && recipientOf(leaf);
    if (!recipient) return [];
    const award = path
      .filter((text) => text !== leaf && !columnOf(text, 'awards') && !isOfWhich(text))
      .join(', ');
    return [{ index, header: path.join(' '), recipient, award }];
  });
}
