/** The smallest of 1, 2, 5, 10, 20, 50, … that is `enough` as the worth of one dot or icon; infinite if none is. */
export function smallestWorth(enough: (worth: number) => boolean): number {
  let worth = 1;
  for (let i = 0; !enough(worth) && worth < Infinity; i++) worth *= i % 3 === 1 ? 2.5 : 2;
  return worth;
}
