/**
 * A sentence with named places for values, such as `{issuer} gave the most`. `Names` lists the
 * places that it may use, so that the compiler finds missing values; a plain string is a template
 * too.
 */
export type Template<Names extends string> = string & { readonly places?: Names };

/** A place, in braces. */
const PLACE = /\{(\w+)\}/;

/** The pieces of templates: texts, and between them the names of places. Charts of thousands of marks fill the same. */
const pieces = new Map<string, readonly string[]>();

/**
 * Puts values in the places of a template.
 *
 * @param values - one for each place; a template need not use them all, and may use one twice.
 * @example
 * fill('Downloaded {file}', { file: 'awards.csv' }); // "Downloaded awards.csv"
 */
export function fill<Names extends string>(
  template: Template<Names>,
  values: Readonly<Record<Names, string | number>>,
): string {
  let split = pieces.get(template);
  if (!split) {
    split = template.split(PLACE);
    pieces.set(template, split);
  }
  const texts = split.map((piece, index) => {
    if (index % 2 === 0) return piece;
    return Object.hasOwn(values, piece) ? values[piece as Names] : `{${piece}}`;
  });
  return texts.join('');
}
