/** A language code, as applications add it and reports use it: `vi`, `en`, `pt-BR`. */
export const LANGUAGE_CODE: RegExp = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Normalises the case of a BCP 47 tag that starts with a language: `PT-br` → `pt-BR`.
 *
 * @returns `undefined` for anything else, such as `english` or `x-klingon`.
 */
export function toLanguageCode(tag: string): string | undefined {
  if (!LANGUAGE_CODE.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Returns a BCP 47 tag and its fallbacks: `zh-Hant-TW` → `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function prefixesOf(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
