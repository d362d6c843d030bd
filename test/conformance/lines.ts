import { CHART_TAGS, ELEMENT_NAMES, ELEMENTS } from '../../src/report/elements.ts';

export { CHART_TAGS };

/**
 * A test outside `test/conformance` that also shows a line. If it names no element, it counts for
 * those in `of`.
 */
export interface Proof {
  /** Path of the test file, or the end of it after a slash. */
  readonly file: string;
  /** Parts of full test names; each must occur in one. */
  readonly names: readonly string[];
  readonly of?: readonly string[];
}

/** A rule that elements must keep. Tests in `test/conformance` carry its name. */
export interface Line {
  readonly number: number;
  readonly title: string;
  /** Tags of the elements to which it applies. */
  readonly on: readonly string[];
  readonly proofs?: readonly Proof[];
  /**
   * Files, from the root of the repository, that a person has looked at or read, where no test can
   * judge.
   */
  readonly looked?: readonly string[];
}

export const TAGS = ELEMENT_NAMES.map((name) => ELEMENTS[name].tag);

/** Elements with charts. Beyond charts, a dashboard has only text and key figures. */
const PLOTS: readonly string[] = [...CHART_TAGS, 'results-dashboard'];

const PICTURES = 'test/conformance/pictures';

const browser = (name: string) => `${name}.browser.test.ts`;

export const LINES: readonly Line[] = [
  { title: 'axe finds nothing (WCAG 2.0–2.2 A, AA); what it leaves open is line 10', on: TAGS },
  {
    title: 'A figure has a name, which stands in its own tree',
    on: TAGS,
    proofs: [
      {
        file: 'test/package/accessibility-tree.test.ts',
        names: ['tells a screen reader of each picture'],
        of: CHART_TAGS,
      },
    ],
  },
  { title: 'A sentence in sight says what matters most', on: PLOTS },
  { title: 'One table has every row of the report', on: PLOTS },
  { title: 'Speech has every category, value and unit, once in the plot', on: TAGS },
  {
    title: 'The name of a mark starts with its category and ends by 125 characters',
    on: PLOTS,
    proofs: [{ file: 'test/i18n/speech.test.ts', names: ['at most 125 characters'], of: PLOTS }],
  },
  { title: 'One language, which is declared; quotations in theirs', on: TAGS },
  { title: 'The plot says abbreviated offices in full', on: PLOTS },
  { title: 'Marks have 3:1 to the page', on: PLOTS },
  { title: 'Words have 4.5:1 to what is under them', on: TAGS },
  { title: 'Marks side by side are 2 px apart', on: PLOTS },
  {
    title: 'Read without colours',
    on: PLOTS,
    looked: [`${PICTURES}/greyscale-light.png`, `${PICTURES}/greyscale-dark.png`],
  },
  {
    title: 'A plot is one stop of the Tab key; what does nothing is none',
    on: TAGS,
    proofs: [{ file: browser('keyboard'), names: ['is one tab stop in the plot'] }],
  },
  {
    title: 'Keys move, choose and leave, and Tab leads out',
    on: PLOTS,
    proofs: [
      {
        file: browser('keyboard'),
        names: ['reaches every mark', 'sends the tooltip away with Esc'],
      },
      {
        file: browser('keyboard'),
        names: ['move', 'lead', 'mirror', 'activate'].map((verb) => `keys in a plot ${verb}`),
        of: ['award-chart'],
      },
      { file: 'test/package/keyboard-walk.test.ts', names: ['walks'] },
    ],
  },
  {
    title: 'Keys count only while focus is inside',
    on: TAGS,
    proofs: [{ file: browser('keyboard'), names: ['are heard only inside'], of: PLOTS }],
  },
  {
    title: 'Focus shows what the pointer shows, and which keys there are',
    on: PLOTS,
    proofs: [{ file: browser('tooltip'), names: ['is the same for focus and pointer'] }],
  },
  { title: 'The ring of focus has 2 px and 3:1, and is in sight', on: PLOTS },
  { title: 'Targets are large enough, or the table has the same', on: PLOTS },
  {
    title: 'The tooltip goes with Esc, can be reached, and stays',
    on: PLOTS,
    proofs: [
      {
        file: browser('tooltip'),
        names: ['stays', 'touches', 'of a hovered'].map((words) => `a tooltip ${words}`),
        of: PLOTS,
      },
    ],
  },
  {
    title: '320 px wide: nothing scrolls sideways, no word is lost',
    on: TAGS,
    proofs: [{ file: browser('other-reports'), names: ['loses nothing and fits'] }],
  },
  {
    title: 'Text of 200 % and zoom of 400 %',
    on: TAGS,
    proofs: [{ file: browser('containers'), names: ['at twice the text size'] }],
    looked: [`${PICTURES}/text-200.png`, `${PICTURES}/zoom-400.png`],
  },
  {
    title: 'Text spaced wider by the reader',
    on: TAGS,
    proofs: [{ file: browser('containers'), names: ['as a reader spaces them'] }],
  },
  {
    title: 'Colours forced by the reader',
    on: TAGS,
    proofs: [
      { file: browser('forced-colors'), names: ['in forced colours has'] },
      { file: browser('forced-colors'), names: ['marked in the colour of the system'], of: PLOTS },
    ],
  },
  {
    title: 'Less motion: everything is there at once',
    on: TAGS,
    proofs: [{ file: browser('motion'), names: ['where less motion is asked for'] }],
  },
  {
    title: 'Motion is short, ends, and never flashes',
    on: TAGS,
    proofs: [{ file: browser('motion'), names: ['for 400 ms at most'] }],
  },
  { title: 'No text under 12 px from 320 to 1920 px', on: TAGS },
  { title: 'New figures are announced once, politely, in brief', on: PLOTS },
  { title: 'Focus stays with its category when the rest changes', on: PLOTS },
  {
    title: 'Read without scripts, and on paper without the tooltip',
    on: TAGS,
    proofs: [{ file: browser('styles/paper'), names: ['on paper'] }],
  },
  {
    title: 'Who listens learns what who looks learns',
    on: TAGS,
    looked: ['test/conformance/spoken'],
  },
].map((line, index) => ({ ...line, number: index + 1 }));

/**
 * Returns the name that tests of a line carry, such as “4 One table has every row of the report”.
 */
export function line(number: number): string {
  return `${number} ${LINES[number - 1]?.title}`;
}
