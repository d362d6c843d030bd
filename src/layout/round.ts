/** To hundredths of a pixel, which nobody sees: digits of a path are bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
