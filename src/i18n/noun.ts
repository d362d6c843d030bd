/**
 * The forms of a noun beside a number, by the plural rules of its language (`Intl.PluralRules`): English has `one` and
 * `other`, Vietnamese only `other`.
 */
export type Noun = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
  /** Its name in a legend, a table or on an axis, where that is none of these forms; else `other`. */
  readonly name?: string;
};
