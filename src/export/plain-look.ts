import { FONT, GRID, MUTED, SERIES_COLOURS, SURFACE, TEXT } from '../layout/palette.js';
import { type LabelStyle, type Paint, TYPE } from '../layout/plot.js';
import { sizeOf } from '../layout/text.js';
import { blend, contrastInk, formatHex, mixWithBlack, parseHex, type RGB } from './colour.js';
import type { Look, ShapeStyle } from './look.js';

/** Fraction of black in each shade of a series. */
const SHADES = [0, 0.28, 0.56];

/** Opacity of the fill of unitemised remainders. */
const HOLLOW_OPACITY = 0.12;

/** The styles of labels that are set in the secondary colour. */
const MUTED_STYLES: ReadonlySet<LabelStyle> = new Set(['detail', 'takeaway']);

/**
 * The look of a chart in a light page that sets no colours.
 *
 * @param em - size of body text in pixels.
 */
export function plainLook(em: number): Look {
  return {
    font: FONT,
    surface: SURFACE[0],
    styleMark: stylePaint,
    styleSwatch: stylePaint,
    styleRule: () => ({ stroke: GRID[0], strokeWidth: 1 }),
    styleLabel: ({ style, inside }) => ({
      fill: (inside && inkOn(inside)) ?? (MUTED_STYLES.has(style) ? MUTED[0] : TEXT[0]),
      fontSize: sizeOf(style, em),
      fontWeight: TYPE[style].bold ? 700 : 400,
    }),
  };
}

function stylePaint(paint: Paint): ShapeStyle {
  const colour = colourOf(paint) ?? parseHex(TEXT[0]);
  const hex = formatHex(colour);
  if (!paint.unitemised) return { fill: hex };
  const fill = formatHex(blend(colour, parseHex(SURFACE[0]), HOLLOW_OPACITY));
  return { fill, stroke: hex, strokeWidth: 1.5 };
}

function colourOf({ series, shade = 0 }: Paint): RGB | undefined {
  const pair = series === undefined ? undefined : SERIES_COLOURS[series];
  return pair && mixWithBlack(parseHex(pair[0]), SHADES[shade] ?? 0);
}

/** The colour of text on a mark; undefined on one that is hollow. */
function inkOn(paint: Paint): string | undefined {
  const colour = paint.unitemised ? undefined : colourOf(paint);
  return colour && contrastInk(colour);
}
