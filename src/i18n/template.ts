/**
 * A sentence with named places for values, such as `{issuer} gave the most`. `Names` lists the
 * places that it may use, so that the compiler finds missing values; a plain string is a template
 * too.
 */
export type Template<Names extends string> = string & { readonly places?: Names };

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
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name as Names]) : place,
  );
}
