import type { Label, LabelStyle, MarkShape, Paint } from '../layout/plot.js';

/** Class for the colour of a series. */
export function seriesClass(series: number): string {
  return `series-${series}`;
}

/** Class for a text style, inside or outside the plot. */
export function textClass(style: LabelStyle): string {
  return `text-${style}`;
}

/** Class of a figure whose marks have a shape. */
export function markShapeClass(shape: MarkShape): string {
  return `${shape}-marks`;
}

/** The classes that paint a mark, swatch or symbol. */
export function paintClass({ series, shade, unitemised }: Paint): string {
  const classes = [series === undefined ? 'no-series' : seriesClass(series)];
  if (shade) classes.push(`shade-${shade}`);
  if (unitemised) classes.push('unitemised');
  return classes.join(' ');
}

/** The classes that set and paint a label. */
export function labelClass({ style, inside }: Label): string {
  return inside ? `${textClass(style)} on-mark ${paintClass(inside)}` : textClass(style);
}
