/** Writes a number so that it is unambiguous in both notations: “1.2340” rather than “1.234”. */
export function writeNumber(value: number): string {
  const digits = String(value);
  return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
