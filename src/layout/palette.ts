/** Colours as they are in light and in dark. */
type Pair = readonly [light: string, dark: string];

/** The series: light, dark, and the text inside marks in light. */
export const SERIES = [
  ['#3a42a1', '#748cfc', '#ffffff'],
  ['#9b4c00', '#ff793c', '#ffffff'],
  ['#4a8f7a', '#74e9be', '#111111'],
  ['#462130', '#b9728d', '#ffffff'],
  ['#9b842c', '#f2ef82', '#111111'],
  ['#697696', '#c1cfff', '#ffffff'],
] as const;

/** Text, secondary text, axes, and what lies under them where the page does not say. */
export const TEXT: Pair = ['#16181d', '#f3f4f6'];
export const MUTED: Pair = ['#4d5563', '#b6bdc9'];
export const GRID: Pair = ['#8a919e', '#7b8494'];
export const SURFACE: Pair = ['#ffffff', '#16181d'];

/** The font where the page names none. */
export const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
