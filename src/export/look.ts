import { FONT, GRID, MUTED, SERIES, SURFACE, TEXT } from '../layout/palette.js';

/** What gives a picture its looks: colours are sRGB and opaque, so that every program knows them. */
export interface Look {
  /** A list of font families. */
  readonly font: string;
  /** The colour under everything. */
  readonly surface: string;
  /** The colour of what has these classes in the template of a plot. */
  readonly colour: (classes: string) => string;
}

/** The library's own looks, in light. */
export const PLAIN_LOOK: Look = { font: FONT, surface: SURFACE[0], colour: plainColour };

function plainColour(classes: string): string {
  const [, kind, series = '', , shade = 0] = /(s|on)(\d)( k(\d))?$/.exec(classes) ?? [];
  const colours = SERIES[Number(series)] ?? SERIES[0];
  if (kind === 'on') return colours[2];
  if (kind) return (Number(shade) ? colours[2 + Number(shade)] : undefined) ?? colours[0];
  if (classes === 'dashes') return SURFACE[0];
  if (classes === 'rule') return GRID[0];
  return classes === 'detail' || classes === 'takeaway' ? MUTED[0] : TEXT[0];
}
