import type { Change, Language } from '../i18n/language.js';
import type { Frame } from '../layout/plot.js';
import type { Report } from '../report/report.js';

/** All that a drawing of a chart depends on. Inputs are compared by identity. */
export interface DrawingInputs {
  readonly report: Report;
  readonly layout: string | undefined;
  readonly hiddenSeries: ReadonlySet<number> | undefined;
  readonly language: Language;
  readonly frame: Frame;
}

/** Name of an input of a drawing. */
export type InputName = keyof DrawingInputs;

/** The inputs, the most important to a reader first: of several changes, the first one is announced. */
const INPUT_NAMES: readonly InputName[] = ['report', 'layout', 'hiddenSeries', 'language', 'frame'];

/** The announcement of a changed input; a reader who changes the language or the size needs none. */
const ANNOUNCEMENTS: Readonly<Record<InputName, Change | undefined>> = {
  report: 'report',
  layout: 'layout',
  hiddenSeries: 'series',
  language: undefined,
  frame: undefined,
};

/** Returns the input that changed, the most important one of several; `undefined` where a drawing is up to date. */
export function findChangedInput(
  previous: DrawingInputs | undefined,
  next: DrawingInputs,
): InputName | undefined {
  return INPUT_NAMES.find((name) => previous?.[name] !== next[name]);
}

/** Returns the announcement of a changed input; `undefined` for a change that is not announced. */
export function announcementOf(input: InputName): Change | undefined {
  return ANNOUNCEMENTS[input];
}
