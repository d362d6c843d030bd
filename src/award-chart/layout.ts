import { group } from 'd3';
import {
  countRecipients,
  describeAwardRow,
  describeAwardShare,
  describeIssuer,
} from '../i18n/describe/award-row.js';
import { formatFigure } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { type DotsGeometry, layoutDots } from '../layout/dots.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import {
  type BarGroup,
  layoutStackedBars,
  type Segment,
  type StackedBar,
} from '../layout/stacked-bars.js';
import type { LayoutOf } from '../report/elements.js';
import { sumFigures } from '../report/figure.js';
import type { AwardRow, Issuer } from '../report/issuers.js';
import { RECIPIENT_NAMES } from '../report/recipients.js';

/**
 * How awards may be drawn: `bars` stacked by recipient, `grouped` with a bar for each recipient, as `share` of each
 * issuer, or as `dots`, one for each recipient.
 */
export type AwardLayout = LayoutOf<'award'>;

/** The plot of an award chart; `unitsPerSymbol` is how many recipients a dot stands for. */
export type AwardGeometry = PlotGeometry & Partial<DotsGeometry>;

/** Number of shades by which kinds of award to one kind of recipient are distinguished. */
const SHADES = 3;

/** The colour of recipients of an unknown kind. */
const UNKNOWN_SERIES = 5;

/** Distance of dots, and gap between issuers with dots, in em. */
const DOT_SPACING = 0.7;
const DOT_GROUP_GAP = 2.25;

/** Lays out how many awards each issuer gave to whom, in the order of the issuers. */
export function layoutAwards(
  issuers: readonly Issuer[],
  layout: AwardLayout,
  language: Language,
  frame: Frame,
): AwardGeometry {
  switch (layout) {
    case 'dots':
      return layoutAwardDots(issuers, language, frame);
    case 'grouped': {
      const groups = issuers.map((issuer) => toGroupedBars(issuer, language));
      return layoutStackedBars(groups, { ...frame, normalised: false });
    }
    case 'share': {
      // Unitemised awards have no shares: these would be shares of another whole.
      const itemised = issuers.filter(({ unitemised }) => !unitemised);
      const groups = itemised.map((issuer) => toShares(issuer, language));
      return layoutStackedBars(groups, { ...frame, normalised: true });
    }
    case 'bars': {
      const groups = issuers.map((issuer) => toStackedBar(issuer, language));
      return layoutStackedBars(groups, { ...frame, normalised: false });
    }
  }
}

function layoutAwardDots(
  issuers: readonly Issuer[],
  language: Language,
  frame: Frame,
): DotsGeometry {
  const groups = issuers.map((issuer) => ({
    heading: describeIssuer(issuer, language),
    cells: issuer.rows.map((row) => ({ ...toSegment(issuer, row, language), shade: 0 })),
  }));
  const spacing = DOT_SPACING * frame.em;
  return layoutDots(groups, { ...frame, spacing, groupGap: DOT_GROUP_GAP });
}

/** One bar for an issuer. */
function toStackedBar(issuer: Issuer, language: Language): BarGroup {
  const total = formatFigure(issuer.total, language);
  const segments = issuer.rows.map((row) => toSegment(issuer, row, language));
  return { heading: issuer.name, bars: [{ total, segments }] };
}

/** A bar for each kind of recipient. */
function toGroupedBars(issuer: Issuer, language: Language): BarGroup {
  const byRecipient = group(issuer.rows, ({ recipient }) => recipient);
  const bars = Array.from(byRecipient, ([recipient, rows]): StackedBar => {
    const total = sumFigures(rows.map(({ figure }) => figure));
    const segments = rows.map((row) => toSegment(issuer, row, language));
    return { total: countRecipients(total, recipient, language), segments };
  });
  return { heading: describeIssuer(issuer, language), bars };
}

/** One bar of the shares of an issuer's awards. */
function toShares(issuer: Issuer, language: Language): BarGroup {
  const segments = issuer.rows.map((row) => toSegment(issuer, row, language, describeAwardShare));
  return { heading: describeIssuer(issuer, language), bars: [{ total: '', segments }] };
}

/** The segment or the dots of a row. */
function toSegment(
  issuer: Issuer,
  row: AwardRow,
  language: Language,
  describe = describeAwardRow,
): Segment {
  const { rows, recipient, figure } = row;
  return {
    rows,
    series: recipient ? RECIPIENT_NAMES.indexOf(recipient) : UNKNOWN_SERIES,
    shade: shadeOf(issuer, row),
    figure,
    unitemised: issuer.unitemised,
    ...describe(row, issuer, language),
  };
}

/** The shade of a row among those of the same issuer to the same kind of recipient. */
function shadeOf({ rows }: Issuer, row: AwardRow): number {
  const same = rows.filter(({ recipient }) => recipient === row.recipient);
  return same.indexOf(row) % SHADES;
}
