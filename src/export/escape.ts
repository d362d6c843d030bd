/** Escapes text for HTML and XML, between tags and in quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Escapes text for XML; characters that XML must not or should not have become U+FFFD. */
export function escapeXML(text: string): string {
  return escapeMarkup(text).replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
