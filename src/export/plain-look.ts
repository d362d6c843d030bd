import { FONT, GRID, MUTED, SERIES, SURFACE, TEXT } from '../layout/palette.js';
import { type LabelStyle, TYPE } from '../layout/plot.js';
import { sizeOf } from '../layout/text.js';
import type { Look } from './svg.js';

/** The shades of each series in light: 28 and 56 % of black, mixed in Oklab. */
const SHADES = [
  ['#222766', '#0c0f31'],
  ['#622e00', '#2f1200'],
  ['#2c5a4c', '#122a23'],
  ['#2a111b', '#100408'],
  ['#625318', '#2f2607'],
  ['#414a5f', '#1d212d'],
] as const;

/** The library's own looks, in light, where there is no page: for text of this size in pixels. */
export function plainLook(em: number): Look {
  return {
    font: FONT,
    surface: SURFACE[0],
    paint(tag, classes) {
      const colour = colourOf(classes);
      if (tag === 'line') return ` stroke="${colour}" stroke-width="1"`;
      if (tag === 'text') {
        const style = classes.split(' ')[0] as LabelStyle;
        const weight = TYPE[style].bold ? 700 : 400;
        return ` font-size="${sizeOf(style, em)}" font-weight="${weight}" fill="${colour}"`;
      }
      // What is not itemised is an outline, faintly filled.
      return / rest$/.test(classes)
        ? ` fill="${fade(colour)}" stroke="${colour}" stroke-width="1.5"`
        : ` fill="${colour}"`;
    },
  };
}

function colourOf(classes: string): string {
  const [, digit, , shade] = /\bs(\d)( k(\d))?/.exec(classes) ?? [];
  const series = Number(digit);
  const colour = SHADES[series]?.[Number(shade) - 1] ?? SERIES[series]?.[0];
  const isLabel = / on /.test(classes);
  if (colour && !isLabel) return colour;
  if (colour && !classes.endsWith(' rest')) return inkOn(colour);
  if (classes === 'rule') return GRID[0];
  return classes === 'detail' || classes === 'takeaway' ? MUTED[0] : TEXT[0];
}

/** White or near black, whichever is read better on a colour of the palette (WCAG 2.2, relative luminance). */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = toBytes(colour).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? '#ffffff' : '#111111';
}

/** An eighth of a colour on white. */
function fade(colour: string): string {
  const parts = toBytes(colour).map((byte) => Math.round(255 - 0.12 * (255 - byte)));
  return `#${parts.map((part) => part.toString(16)).join('')}`;
}

function toBytes(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
