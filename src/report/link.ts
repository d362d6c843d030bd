/**
 * The address of a source that opens at the words of a figure: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function linkToPhrase(url: string, phrase: string): string {
  // A dash would be read as the mark of a prefix or suffix.
  const text = encodeURIComponent(phrase).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
