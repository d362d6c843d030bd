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
      if (tag === 'line') {
        const width = classes === 'dashes' ? 0.125 * em : 1;
        return ` stroke="${colour}" stroke-width="${width}"`;
      }
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
  const [, kind, digit, , shade] = /\b(s|on)(\d)( k(\d))?/.exec(classes) ?? [];
  const series = Number(digit);
  const colours = SERIES[series];
  if (colours && kind === 'on') return colours[2];
  if (colours) return SHADES[series]?.[Number(shade) - 1] ?? colours[0];
  if (classes === 'dashes') return SURFACE[0];
  if (classes === 'rule') return GRID[0];
  return classes === 'detail' || classes === 'takeaway' ? MUTED[0] : TEXT[0];
}

/** An eighth of a colour on white. */
function fade(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `#${parts.map((part) => Math.round(255 - 0.12 * (255 - part)).toString(16)).join('')}`;
}
