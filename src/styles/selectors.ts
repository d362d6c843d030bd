import { type CSSResult, unsafeCSS } from 'lit';
import { SERIES_COLOURS } from '../layout/palette.js';
import type { LabelStyle, MarkShape } from '../layout/plot.js';
import { markShapeClass, seriesClass, textClass } from '../templates/classes.js';

/** Selects all that has the colour of a series. */
export function seriesSelector(series: number): CSSResult {
  return unsafeCSS(`.${seriesClass(series)}`);
}

/** Selects all that has the colour of any series. */
export const anySeriesSelector: CSSResult = unsafeCSS(
  `:is(${SERIES_COLOURS.map((_, series) => seriesSelector(series))})`,
);

/** Selects a figure whose marks have a shape. */
export function markShapeSelector(shape: MarkShape): CSSResult {
  return unsafeCSS(`.${markShapeClass(shape)}`);
}

/** Selects texts that are set in a style. */
export function textSelector(style: LabelStyle): CSSResult {
  return unsafeCSS(`.${textClass(style)}`);
}
