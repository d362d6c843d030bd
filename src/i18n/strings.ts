/** Writes the first letter in upper case. */
export function capitalise(text: string): string {
  return text.replace(/^./su, (first) => first.toUpperCase());
}

/**
 * Cuts a text to at most `length` characters, at a word where there is one, and ends it with an ellipsis.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const kept = text.slice(0, space > length / 2 ? space : Math.max(0, length - 1));
  // Half of a surrogate pair is no letter.
  return `${kept.replace(/[\s\ud800-\udbff]+$/, '')}…`;
}
