/** Colours as they are in light and in dark. */
type Pair = readonly [light: string, dark: string];

/** The series: light, dark, the text inside marks in light, and its two shades in light. */
export const SERIES = [
  ['#3a42a1', '#748cfc', '#ffffff', '#222766', '#0c0f31'],
  ['#9b4c00', '#ff793c', '#ffffff', '#622e00', '#2f1200'],
  ['#4a8f7a', '#74e9be', '#111111', '#2c5a4c', '#122a23'],
  ['#462130', '#b9728d', '#ffffff', '#2a111b', '#100408'],
  ['#9b842c', '#f2ef82', '#111111', '#625318', '#2f2607'],
  ['#697696', '#c1cfff', '#ffffff', '#414a5f', '#1d212d'],
] as const;

/** Text, secondary text, axes, and what lies under them where the page does not say. */
export const TEXT: Pair = ['#16181d', '#f3f4f6'];
export const MUTED: Pair = ['#4d5563', '#b6bdc9'];
export const GRID: Pair = ['#8a919e', '#7b8494'];
export const SURFACE: Pair = ['#ffffff', '#16181d'];

/** The font where the page names none. */
export const FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
