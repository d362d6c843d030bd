import { descending } from 'd3';
import { countUnits, nameNoun } from '../i18n/count.js';
import { describeRow, type RowText } from '../i18n/describe/row.js';
import { formatNumber } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { layoutBars } from '../layout/bars.js';
import { chooseSpacing } from '../layout/dot-grid.js';
import { type DotsGeometry, layoutDots } from '../layout/dots.js';
import type { Frame, MarkContent, PlotGeometry } from '../layout/plot.js';
import type { LayoutOf } from '../report/elements.js';
import { exactly } from '../report/figure.js';
import type { HouseholdSupport } from '../report/report.js';

/** How households may be drawn: as `dots`, one for each household, or as `bars`. */
export type HouseholdLayout = LayoutOf<'household'>;

/** The plot of a household chart; `unitsPerSymbol` is how many households a dot stands for. */
export type HouseholdGeometry = PlotGeometry & Partial<DotsGeometry>;

/** Number of colours after which measures repeat them. */
const COLOURS = 6;

/** Gap between measures with dots, in em. */
const DOT_GROUP_GAP = 1.25;

/** Lays out how many households each measure helped, the largest first; measures are never summed. */
export function layoutHouseholds(
  households: readonly HouseholdSupport[],
  layout: HouseholdLayout,
  language: Language,
  frame: Frame,
): HouseholdGeometry {
  const measures = households
    .map((support, index) => toMeasure(support, index, language))
    .sort((a, b) => descending(a.content.figure.value, b.content.figure.value));
  return layout === 'bars'
    ? layoutMeasureBars(measures, language, frame)
    : layoutMeasureDots(measures, frame);
}

/** A measure with the text that stands beside its mark. */
interface Measure {
  readonly content: Omit<MarkContent, 'series'>;
  readonly text: RowText;
}

function toMeasure(support: HouseholdSupport, index: number, language: Language): Measure {
  const figure = support.households;
  const text = describeRow(support, figure, language);
  const rows = { list: 'households' as const, indexes: [index] };
  return { content: { rows, figure, name: text.name }, text };
}

/** All bars have one colour, since their names stand above them. */
function layoutMeasureBars(
  measures: readonly Measure[],
  language: Language,
  frame: Frame,
): PlotGeometry {
  const bars = measures.map(({ content, text: { title, details, label } }) => {
    return { ...content, series: 0, title, details, label };
  });
  const formatTick = (value: number) => formatNumber(value, language);
  const unit = nameNoun(language.nouns.household);
  const formatLastTick = (value: number) => countUnits(exactly(value), unit, language);
  return layoutBars([{ bars, formatTick, formatLastTick }], frame);
}

function layoutMeasureDots(measures: readonly Measure[], frame: Frame): DotsGeometry {
  const groups = measures.map(({ content, text }, index) => ({
    heading: text,
    cells: [{ ...content, series: index % COLOURS, label: '' }],
  }));
  const [largest] = measures;
  const spacing = chooseSpacing(largest?.content.figure.value ?? 0, frame);
  return layoutDots(groups, { ...frame, spacing, groupGap: DOT_GROUP_GAP });
}
