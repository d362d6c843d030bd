import { FONT, GRID, MUTED, SERIES, SURFACE, TEXT } from '../layout/palette.js';

/** What gives a picture its looks: colours are sRGB and opaque, so that every program knows them. */
export interface Look {
  /** A list of font families. */
  readonly font: string;
  /** The colour under everything. */
  readonly surface: string;
  /** The attributes that paint an element of the plot's template, each after a space. */
  readonly paint: (tag: string, classes: string) => string;
}

/** The library's own looks, in light, for text of this size in pixels. */
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
      // What is not itemised is an outline, faintly filled.
      return / rest$/.test(classes)
        ? ` fill="${fade(colour)}" stroke="${colour}" stroke-width="1.5" vector-effect="non-scaling-stroke"`
        : ` fill="${colour}"`;
    },
  };
}

function colourOf(classes: string): string {
  const [, kind, series, , shade = 0] = /\b(s|on)(\d)( k(\d))?/.exec(classes) ?? [];
  const colours = series && SERIES[Number(series)];
  if (colours && kind === 'on') return colours[2];
  if (colours) return (Number(shade) > 0 && colours[2 + Number(shade)]) || colours[0];
  if (classes === 'dashes') return SURFACE[0];
  if (classes === 'rule') return GRID[0];
  return classes === 'detail' || classes === 'takeaway' ? MUTED[0] : TEXT[0];
}

/** An eighth of a colour on white. */
function fade(colour: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `#${parts.map((part) => Math.round(255 - 0.12 * (255 - part)).toString(16)).join('')}`;
}
