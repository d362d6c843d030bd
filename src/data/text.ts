/** A language in which the charts can speak. */
export type Locale = 'vi' | 'en';

/** Words of a report: a plain string is Vietnamese; an object names each language. */
export type Text = string | { readonly vi?: string; readonly en?: string };

/** The words in `locale`; else those of the other language; else an empty string. */
export function localise(text: Text | undefined, locale: Locale): string {
  if (typeof text === 'string') return text;
  return text?.[locale] ?? text?.vi ?? text?.en ?? '';
}
