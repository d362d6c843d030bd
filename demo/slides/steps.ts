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

/** What one element of a slide shows at a step. */
export interface Panel {
  readonly report: ReportInput;
  readonly layout?: string;
  /** Size of its text in pixels, on a stage of 1920 × 1080; its smallest labels are seven eighths of it. */
  readonly size?: number;
}

/** What a slide says and shows at one step; of its elements, those that are named here. */
export interface Step {
  readonly caption?: Caption;
  /** `behind` stands behind `main`, dimmed. */
  readonly panels?: Readonly<Record<string, Panel>>;
}

/** A slide whose pictures are drawn by elements of one tag; without a tag, one of words alone. */
export interface Slide {
  readonly id: string;
  readonly tag?: ElementTag;
  /** One for each press of a key. */
  readonly steps: readonly Step[];
  /** What stands on paper and on a phone; without it, what the first step shows. */
  readonly whole?: Step;
}

/** Its smallest labels are 36 pixels. */
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

/** Key figures two by two. */
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

/** What an issuer gave to individuals and to collectives, whatever the award: dots in a narrow column. */
function withoutKinds(issuer: readonly Award[]): Award[] {
  return sumByRecipient(issuer).flatMap(({ recipient, total }) =>
    issuer.slice(0, 1).map((row) => ({ issuer: row.issuer, recipient, count: total })),
  );
}

const bars = (report: ReportInput): Panel => ({ report, layout: 'bars', size: SMALLEST });
const dots = (report: ReportInput): Panel => ({ report, layout: 'dots', size: SMALLEST });
const allBars = bars(ofAwards(ISSUERS.flat()));

/** The whole; each issuer in its colours before the others, dimmed; then everyone as a dot. */
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

/** Works of one unit share a scale; then each work alone, counted one by one, as large as the slide. */
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

/** Bars of one scale; then dots of one size, those together that are inferred from houses. */
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

/** Slides of elements that are drawn step by step. */
const stepwise: readonly Slide[] = [figures, whose, works, whom];

/** Any other chart has a slide by the name of its element, and draws the whole report there. */
const others: readonly Slide[] = CHART_NAMES.filter((name) =>
  stepwise.every(({ tag }) => tag !== ELEMENTS[name].tag),
).map((name) => ({
  id: name,
  tag: ELEMENTS[name].tag,
  steps: [{ panels: { main: { report: laiChauReport, size: SMALLEST } } }],
}));

/** Every slide, in order. */
export const SLIDES: readonly Slide[] = [
  { id: 'title', steps: [{}] },
  ...stepwise,
  ...others,
  { id: 'limits', steps: [{}] },
  { id: 'mentions', steps: [{}] },
  { id: 'sources', steps: [{ caption: verbatim }] },
];
