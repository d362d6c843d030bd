import { prefixesOf } from './language-code.js';

/** Code of a language, such as `vi`, `en` or one that an application has added. */
export type Locale = string;

/** Text of a report: a plain string is Vietnamese; an object names each language by its BCP 47 code. */
export type Text = string | Readonly<Partial<Record<string, string>>>;

/**
 * Finds a text in a language: `fr-CA` finds `fr` too.
 *
 * @param locale - BCP 47 code of the language.
 * @returns the text in Vietnamese, in English or in any other language where there is none; empty for no text.
 * @example
 * localise({ vi: 'Cầu', en: 'Bridge' }, 'en'); // "Bridge"
 */
export function localise(text: Text | undefined, locale: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const codes = [...prefixesOf(locale), 'vi', 'en', ...Object.keys(text)];
  const code = codes.find((it) => Object.hasOwn(text, it) && text[it]);
  return (code && text[code]) ?? '';
}
