import { group } from 'd3';
import { countNoun } from '../i18n/count.js';
import { nameMark } from '../i18n/describe/speech.js';
import { formatFigure, formatShare } from '../i18n/format-number.js';
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
import { type Figure, sumFigures } from '../report/figure.js';
import type { AwardRow, Issuer } from '../report/issuers.js';
import { RECIPIENT_NAMES, type Recipient } from '../report/recipients.js';

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
    heading: headingOf(issuer, language),
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
  return { heading: headingOf(issuer, language), bars };
}

/** One bar of the shares of an issuer's awards. */
function toShares(issuer: Issuer, language: Language): BarGroup {
  const segments = issuer.rows.map((row) =>
    toSegment(issuer, row, language, shareOf(issuer, row, language)),
  );
  return { heading: headingOf(issuer, language), bars: [{ total: '', segments }] };
}

function headingOf({ name, total }: Issuer, language: Language): string {
  return `${name} · ${countNoun(total, language.nouns.award, language)}`;
}

/** Counts recipients; counts awards where the kind of recipient is unknown. */
function countRecipients(
  figure: Figure,
  recipient: Recipient | undefined,
  language: Language,
): string {
  return countNoun(figure, language.nouns[recipient ?? 'award'], language);
}

/** The share of a row in its issuer's awards; empty if these sum to 0. */
function shareOf({ total }: Issuer, { figure }: AwardRow, language: Language): string {
  return total.value > 0 ? formatShare(figure, total, language) : '';
}

/** The segment or the dots of a row, with its share where shares are drawn. */
function toSegment(issuer: Issuer, row: AwardRow, language: Language, share = ''): Segment {
  const { rows, recipient, award, note, figure } = row;
  const count = countRecipients(figure, recipient, language);
  const value = share ? `${count} (${share})` : count;
  const detail = [award, note].filter(Boolean).join(', ');
  return {
    rows,
    series: recipient ? RECIPIENT_NAMES.indexOf(recipient) : UNKNOWN_SERIES,
    shade: shadeOf(issuer, row),
    figure,
    unitemised: issuer.unitemised,
    name: nameMark({ category: issuer.name, value, detail }, language),
    label: [share, count, award, note].filter(Boolean).join(' · '),
    short: share || formatFigure(figure, language),
  };
}

/** The shade of a row among those of the same issuer to the same kind of recipient. */
function shadeOf({ rows }: Issuer, row: AwardRow): number {
  const same = rows.filter(({ recipient }) => recipient === row.recipient);
  return same.indexOf(row) % SHADES;
}
