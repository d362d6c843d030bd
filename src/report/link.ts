/**
 * Returns the address of a source at a phrase, as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function linkToPhrase(url: string, phrase: string): string {
  // A dash would mark a prefix or suffix.
  const text = encodeURIComponent(phrase).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
