import { type AwardRow, type Issuer, RECIPIENTS } from '../data/issuers.js';
import { sumQuantities } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { layoutDots } from '../layout/dots.js';
import { Drawing } from '../layout/drawing.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { drawBars, type Segment } from '../layout/stacked-bars.js';
import { formatQuantity, formatShare } from '../words/number.js';
import { countAwards, countRecipients } from '../words/recipients.js';
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
  if (layout === 'dots') {
    const groups = issuers.map((issuer) => ({
      heading: headingWithTotal(issuer, locale),
      cells: issuer.rows.map((row) => ({ ...toSegment(issuer, row, locale), shade: 0 })),
    }));
    return layoutDots(groups, { ...frame, pitch: 0.7 * frame.em, apart: 2.25 });
  }
  const normalised = layout === 'share';
  const named = normalised ? issuers.filter(({ rest }) => !rest) : issuers;
  const groups = named.map((issuer) => {
    const segments = (rows: readonly AwardRow[]) =>
      rows.map((row) => toSegment(issuer, row, locale, normalised));
    if (layout === 'grouped') {
      const bars = barsByRecipient(issuer, segments, locale);
      return { heading: headingWithTotal(issuer, locale), bars };
    }
    const heading = normalised ? headingWithTotal(issuer, locale) : issuer.name;
    const total = normalised ? '' : formatQuantity(issuer.total, locale);
    return { heading, bars: [{ total, segments: segments(issuer.rows) }] };
  });
  const drawing = new Drawing(frame);
  drawBars(drawing, groups, { normalised });
  return drawing;
}

function barsByRecipient(
  { rows }: Issuer,
  segments: (rows: readonly AwardRow[]) => Segment[],
  locale: Locale,
) {
  return [...RECIPIENTS, undefined].flatMap((recipient) => {
    const own = rows.filter((row) => row.recipient === recipient);
    const total = countRecipients(sumQuantities(own), recipient, locale);
    return own.length > 0 ? [{ total, segments: segments(own) }] : [];
  });
}

function headingWithTotal({ name, total }: Issuer, locale: Locale): string {
  return `${name} · ${countAwards(total, locale)}`;
}

function toSegment(issuer: Issuer, row: AwardRow, locale: Locale, asShare = false): Segment {
  const { key, recipient, award, note, value, qualifier, phrase } = row;
  const count = countRecipients(row, recipient, locale);
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
