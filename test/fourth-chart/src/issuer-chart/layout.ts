import type { Issuer } from '../data/issuers.js';
import type { Locale } from '../data/text.js';
import { layoutBars } from '../layout/bars.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { formatNumber, formatQuantity } from '../words/number.js';
import { countAwards } from '../words/recipients.js';
import { nameMark } from '../words/sentence.js';

/** Lays out one bar for each issuer, in the order given. */
export function layoutIssuers(
  issuers: readonly Issuer[],
  locale: Locale,
  frame: Frame,
): PlotGeometry {
  const bars = issuers.map(({ name, total }) => ({
    key: name,
    series: 0,
    ...total,
    name: nameMark(name, countAwards(total, locale)),
    title: name,
    details: [],
    label: formatQuantity(total, locale),
  }));
  return layoutBars(
    [{ bars, formatTick: (value) => formatNumber(value, locale), unit: '' }],
    frame,
  );
}
