import {
  type Award,
  type HouseholdSupport,
  type Infrastructure,
  laiChauReport,
  localise,
  type ReportInput,
  type Text,
} from '../../src/index.js';
import { groupByIssuer, sumByRecipient } from '../../src/report/issuers.js';
import { CHART_NAMES, ELEMENTS, type ElementTag } from '../elements.js';
import {
  type Caption,
  countAllAwards,
  countIssuer,
  eachAward,
  eachHousehold,
  eachIcon,
  join,
  overlap,
  ownScales,
  quote,
} from './captions.js';
import { verbatim } from './words.js';

/** The content of one element at a step. */
export interface Panel {
  readonly report: ReportInput;
  readonly layout?: string;
  /** Text size in pixels on a stage of 1920 × 1080; the smallest labels are ⅞ of it. */
  readonly size?: number;
}

/** A step of a slide: its caption, and the elements that have content. */
export interface Step {
  readonly caption?: Caption;
  /** Elements by name; `behind` is drawn behind `main`, dimmed. */
  readonly panels?: Readonly<Record<string, Panel>>;
}

/** A slide with elements of one tag; without a tag, a slide of text alone. */
export interface Slide {
  readonly id: string;
  readonly tag?: ElementTag;
  /** One step per key press. */
  readonly steps: readonly Step[];
  /** Content on paper and on phones; defaults to the first step. */
  readonly whole?: Step;
}

/** Makes the smallest labels 36 pixels. */
const SMALLEST = 41.25;

const { awards, infrastructure, households, totals } = laiChauReport;
const lists = { awards: [], infrastructure: [], households: [], totals: [], mentions: [] };
const empty: ReportInput = { ...laiChauReport, ...lists };

// Parts of the report. What a step adds comes last, so that what is there already keeps its place in the
// list, and with it its identity.
const ofAwards = (own: readonly Award[]) => ({ ...empty, awards: own });
const ofWorks = (...own: readonly Infrastructure[]) => ({ ...empty, infrastructure: own });
const ofHouseholds = (...own: readonly HouseholdSupport[]) => ({ ...empty, households: own });
const quoteWorks = (...own: readonly Infrastructure[]) =>
  quote(own.map(({ quantity }) => quantity));
const quoteHouseholds = (...own: readonly HouseholdSupport[]) =>
  quote(own.map((row) => row.households));

/** The row whose Vietnamese name starts so. */
function findRow<Row>(rows: readonly Row[], nameOf: (row: Row) => Text, start: string): Row {
  const row = rows.find((it) => localise(nameOf(it), 'vi').startsWith(start));
  if (!row) throw new Error(`The report has no row “${start}”.`);
  return row;
}

const findWork = (start: string) => findRow(infrastructure, ({ work }) => work, start);
const SHELTERS = findWork('Mái ấm biên cương');
const ROADS = findWork('Đường giao thông');
const SCHOOLS = findWork('Điểm trường');
const HOUSES = findWork('Nhà cho hộ dân nghèo');

const findSupport = (start: string) => findRow(households, ({ support }) => support, start);
const HELPED = findSupport('Hỗ trợ xóa đói');
const HOUSED = findSupport('Nhà được xây mới');
const SHELTERED = findSupport('Được trao Mái ấm');

/** The awards of each issuer, the largest first: no step changes the scale of the bars. */
const ISSUERS = groupByIssuer(awards, 'vi').map(({ rows }) =>
  rows.flatMap(({ rows: { indexes } }) => indexes.flatMap((index) => awards[index] ?? [])),
);

/** Key figures, two at a time. */
const figures: Slide = {
  id: 'figures',
  tag: 'key-figures',
  whole: { panels: { main: { report: laiChauReport } } },
  steps: [
    {
      caption: quote(totals.map(({ figure }) => figure)),
      panels: { main: { report: { ...empty, totals }, size: 60 } },
    },
    {
      caption: quoteWorks(HOUSES, SHELTERS),
      panels: { main: { report: ofWorks(HOUSES, SHELTERS), size: 60 } },
    },
    {
      caption: quoteWorks(SCHOOLS, ROADS),
      panels: { main: { report: ofWorks(SCHOOLS, ROADS), size: 60 } },
    },
    {
      caption: quoteHouseholds(HELPED),
      panels: { main: { report: ofHouseholds(HELPED), size: 92 } },
    },
  ],
};

/** Sums an issuer's awards by recipient, dropping the kinds of award: dots for a narrow column. */
function withoutKinds(issuer: readonly Award[]): Award[] {
  return sumByRecipient(issuer).flatMap(({ recipient, total }) =>
    issuer.slice(0, 1).map((row) => ({ issuer: row.issuer, recipient, count: total })),
  );
}

const bars = (report: ReportInput): Panel => ({ report, layout: 'bars', size: SMALLEST });
const dots = (report: ReportInput): Panel => ({ report, layout: 'dots', size: SMALLEST });
const allBars = bars(ofAwards(ISSUERS.flat()));

/**
 * All awards; then each issuer in colour before the others, dimmed; then every recipient as a dot.
 */
const whose: Slide = {
  id: 'awards',
  tag: 'award-chart',
  steps: [
    { caption: countAllAwards(awards), panels: { main: allBars } },
    ...ISSUERS.map((issuer, index) => ({
      caption: countIssuer(issuer),
      panels: { behind: allBars, main: bars(ofAwards(ISSUERS.slice(0, index + 1).flat())) },
    })),
    {
      caption: eachAward,
      panels: Object.fromEntries(
        ISSUERS.map((issuer, index) => [
          index === 0 ? 'main' : `issuer${index}`,
          dots(ofAwards(withoutKinds(issuer))),
        ]),
      ),
    },
  ],
};

const pictogram = (work: Infrastructure, size: number): Panel => ({
  report: ofWorks(work),
  layout: 'pictogram',
  size,
});
const explainWork = (work: Infrastructure) => join(quoteWorks(work), eachIcon(work));

/** Works of one unit on one scale; then each work alone, as icons that fill the slide. */
const works: Slide = {
  id: 'works',
  tag: 'infrastructure-chart',
  steps: [
    {
      caption: ownScales,
      panels: {
        main: bars(ofWorks(HOUSES, SHELTERS)),
        others: bars(ofWorks(ROADS, SCHOOLS)),
      },
    },
    { caption: explainWork(HOUSES), panels: { main: pictogram(HOUSES, 45) } },
    { caption: explainWork(SHELTERS), panels: { shelters: pictogram(SHELTERS, 56) } },
    { caption: explainWork(SCHOOLS), panels: { schools: pictogram(SCHOOLS, 60) } },
    { caption: explainWork(ROADS), panels: { roads: pictogram(ROADS, 80) } },
  ],
};

/** Bars on one scale; then dots of one size, with the households inferred from houses together. */
const whom: Slide = {
  id: 'households',
  tag: 'household-chart',
  steps: [
    {
      caption: overlap,
      panels: { main: { ...bars(ofHouseholds(HELPED, HOUSED, SHELTERED)), size: 46 } },
    },
    {
      caption: join(quoteHouseholds(HELPED), eachHousehold),
      panels: { main: { ...dots(ofHouseholds(HELPED)), size: 49 } },
    },
    {
      caption: eachHousehold,
      panels: { homes: dots(ofHouseholds(HOUSED, SHELTERED)) },
    },
  ],
};

/** Slides that are drawn step by step. */
const stepwise: readonly Slide[] = [figures, whose, works, whom];

/** Every other chart gets a slide with the whole report. */
const others: readonly Slide[] = CHART_NAMES.filter((name) =>
  stepwise.every(({ tag }) => tag !== ELEMENTS[name].tag),
).map((name) => ({
  id: name,
  tag: ELEMENTS[name].tag,
  steps: [{ panels: { main: { report: laiChauReport, size: SMALLEST } } }],
}));

/** All slides, in order. */
export const SLIDES: readonly Slide[] = [
  { id: 'title', steps: [{}] },
  ...stepwise,
  ...others,
  { id: 'limits', steps: [{}] },
  { id: 'mentions', steps: [{}] },
  { id: 'sources', steps: [{ caption: verbatim }] },
];
