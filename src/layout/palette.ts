/** A colour on a light and on a dark page. */
type Pair = readonly [light: string, dark: string];

/** Colours of the series, in their fixed order. */
export const SERIES_COLOURS: readonly Pair[] = [
  ['#3a42a1', '#748cfc'],
  ['#9b4c00', '#ff793c'],
  ['#4a8f7a', '#74e9be'],
  ['#462130', '#b9728d'],
  ['#9b842c', '#f2ef82'],
  ['#697696', '#c1cfff'],
];

/** Colours of text, of secondary text and of axes, and the surface under them where the page sets none. */
export const TEXT: Pair = ['#16181d', '#f3f4f6'];
export const MUTED: Pair = ['#4d5563', '#b6bdc9'];
export const GRID: Pair = ['#8a919e', '#7b8494'];
export const SURFACE: Pair = ['#ffffff', '#16181d'];

/** Font families where the page sets none. */
export const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
