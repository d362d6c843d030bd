/** The smallest of 1, 2, 5, 10, 20, 50, … that is `enough` as the worth of one dot or icon; infinite if none is. */
export function smallestWorth(enough: (worth: number) => boolean): number {
  for (let power = 1; ; power *= 10) {
    const worth = [1, 2, 5].map((digit) => digit * power).find(enough);
    if (worth ?? power === Infinity) return worth ?? power;
  }
}
