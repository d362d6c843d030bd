import { escapeMarkup } from './escape.js';

/**
 * Writes an element of HTML.
 *
 * @param attributes - names with their values; an empty value stands for a boolean.
 * @param inside - markup.
 */
export function writeElement(
  tag: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  inside = '',
): string {
  const written = Array.from(attributes, ([name, value]) =>
    value ? ` ${name}="${escapeMarkup(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** Writes a value as a script of JSON. Scripts have no entities, so escapes of JSON keep a text from ending it. */
export function writeJSON(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return writeElement('script', [['type', 'application/json']], json);
}
