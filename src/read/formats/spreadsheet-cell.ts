/**
 * Start of a cell that a spreadsheet would run as a formula, including full-width signs, or of a
 * guarded cell.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\0]/;

/** Guards a text against being run as a formula (OWASP, CSV injection). */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Removes the guard of {@link guardCell}. */
export function unguardCell(text: string): string {
  return FORMULA.test(text) ? text.replace(/^'/, '') : text;
}
