/** Start of a cell that a spreadsheet takes for a formula, also in full-width signs, and of one that is guarded. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\0]/;

/** Guards a text so that no spreadsheet takes it for a formula (OWASP, CSV injection). */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Removes the guard of {@link guardCell}. */
export function unguardCell(text: string): string {
  return FORMULA.test(text) ? text.replace(/^'/, '') : text;
}
