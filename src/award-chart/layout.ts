import { groupBy } from '../data/group-by.js';
import { type AwardRow, type Issuer, RECIPIENTS } from '../data/issuers.js';
import { sumQuantities } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { layoutDots } from '../layout/dots.js';
import { Drawing } from '../layout/drawing.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { drawBars, type Segment } from '../layout/stacked-bars.js';
import { formatQuantity, formatShare } from '../words/number.js';
import { countAwards, countNoun } from '../words/recipients.js';
import { nameMark } from '../words/sentence.js';

/** How awards may be drawn. */
export type AwardLayout = 'bars' | 'grouped' | 'share' | 'dots';

/** The plot of an award chart; `each` is how many recipients a dot stands for. */
export interface AwardGeometry extends PlotGeometry {
  readonly each?: number;
}

/** Kinds of award to one kind of recipient take turns at this many shades of its colour. */
const SHADES = 3;

/** The colour of recipients that nobody names. */
const UNKNOWN = 5;

/**
 * Lays out who gave how many awards to whom, in the order of the issuers. What is not itemised has no
 * shares: they would be those of another whole.
 */
export function layoutAwards(
  issuers: readonly Issuer[],
  layout: AwardLayout,
  locale: Locale,
  frame: Frame,
): AwardGeometry {
  const headingOf = ({ name, total }: Issuer) => `${name} · ${countAwards(total, locale)}`;
  const asShare = layout === 'share';
  const segmentsOf = (issuer: Issuer, rows = issuer.rows) =>
    rows.map((row) => toSegment(issuer, row, locale, asShare));
  if (layout === 'dots') {
    const groups = issuers.map((issuer) => ({
      drawHead: (drawing: Drawing) => drawing.write(headingOf(issuer), 'name'),
      cells: segmentsOf(issuer).map((segment) => ({ ...segment, shade: 0 })),
    }));
    return layoutDots(groups, { ...frame, pitch: 0.7 * frame.em, apart: 2.25 });
  }
  const groups = issuers
    .filter(({ rest }) => !(rest && asShare))
    .map((issuer) => {
      if (layout === 'grouped') {
        const bars = Array.from(
          groupBy(issuer.rows, ({ recipient }) => recipient),
          ([recipient, rows]) => ({
            total: countNoun(sumQuantities(rows), recipient, locale),
            segments: segmentsOf(issuer, rows),
          }),
        );
        return { heading: headingOf(issuer), bars };
      }
      const total = asShare ? '' : formatQuantity(issuer.total, locale);
      const heading = asShare ? headingOf(issuer) : issuer.name;
      return { heading, bars: [{ total, segments: segmentsOf(issuer) }] };
    });
  const drawing = new Drawing(frame);
  drawBars(drawing, groups, { normalised: asShare });
  return drawing;
}

function toSegment(issuer: Issuer, row: AwardRow, locale: Locale, asShare: boolean): Segment {
  const { key, recipient, award, note, value, qualifier, phrase } = row;
  const count = countNoun(row, recipient, locale);
  const share = asShare && issuer.total.value > 0 ? formatShare(row, issuer.total, locale) : '';
  return {
    key,
    series: recipient ? RECIPIENTS.indexOf(recipient) : UNKNOWN,
    shade: issuer.rows.filter((other) => other.recipient === recipient).indexOf(row) % SHADES,
    value,
    qualifier,
    phrase,
    rest: issuer.rest,
    name: nameMark(
      issuer.name,
      share ? `${count} (${share})` : count,
      [award, note].filter(Boolean).join(', '),
    ),
    label: [share, count, award, note].filter(Boolean).join(' · '),
    short: share || formatQuantity(row, locale),
  };
}
