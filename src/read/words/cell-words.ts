import { ACTIONS, type Action } from '../../report/actions.js';
import { SECTION_WORDS, type Section } from '../../report/lists.js';
import { QUALIFIERS, type Qualifier } from '../../report/qualifiers.js';
import { RECIPIENTS, type Recipient } from '../../report/recipients.js';
import { WordIndex } from './words.js';

// Built on first use, so that importing this module is free.
let sections: WordIndex<Section> | undefined;
let recipients: WordIndex<Recipient> | undefined;
let actions: WordIndex<Action> | undefined;
let qualifiers: WordIndex<Qualifier> | undefined;

/** The list of a report that a cell names. */
export function sectionOf(text: string): Section | undefined {
  sections ??= new WordIndex(SECTION_WORDS);
  return sections.find(text);
}

/** The kind of recipient that a cell or a header names. */
export function recipientOf(text: string): Recipient | undefined {
  recipients ??= new WordIndex(mapEntries(RECIPIENTS, ({ words }) => words));
  return recipients.find(text);
}

/** The action that a cell names. */
export function actionOf(text: string): Action | undefined {
  actions ??= new WordIndex(mapEntries(ACTIONS, ({ words }) => words));
  return actions.find(text);
}

/** The qualifier that a cell names, or the words before a number. */
export function qualifierOf(text: string): Qualifier | undefined {
  qualifiers ??= new WordIndex(mapEntries(QUALIFIERS, ({ words }) => words));
  return qualifiers.find(text);
}

function mapEntries<Key extends string, Entry>(
  table: Readonly<Record<Key, Entry>>,
  wordsOf: (entry: Entry) => readonly string[],
): Record<Key, readonly string[]> {
  const entries = (Object.keys(table) as Key[]).map((key) => [key, wordsOf(table[key])] as const);
  return Object.fromEntries(entries) as Record<Key, readonly string[]>;
}
