import { describeSource } from '../../src/i18n/describe/source.js';
import {
  describeReconciliation,
  formatFigure,
  laiChauReport,
  localise,
  reconcile,
} from '../../src/index.js';
import { CHART_NAMES, namesOf } from '../elements.js';
import { type PageLanguage, sentencesOf } from '../page-language.js';
import { pageWords } from '../words.js';

const OWN = {
  vi: {
    limits: 'Những điều con số chưa nói',
    mentions: 'Nguồn còn nhắc đến, không nêu con số',
    sources: 'Nguồn của từng con số',
    verbatim: 'Nguyên văn câu chữ của nguồn',
    overlap: 'Một hộ có thể được giúp nhiều lần: các nhóm có thể trùng nhau nên không cộng.',
    house: '1 căn = 1 hộ',
    inferred: 'Nguồn đếm nhà, không đếm hộ: 248 hộ và 22 hộ được suy ra từ số căn nhà.',
    roads: 'Đường giao thông nông thôn: nguồn không nêu xây mới hay sửa chữa.',
  },
  en: {
    limits: 'What the numbers do not say',
    mentions: 'Also mentioned, without a number',
    sources: 'Where each number comes from',
    verbatim: 'The words of the source, verbatim',
    overlap:
      'A household may have been helped more than once: the groups may overlap and are not added up.',
    house: 'One per house',
    inferred:
      'The source counts houses, not households: 248 and 22 households are inferred from them.',
    roads: 'Rural roads: the source does not say whether built or repaired.',
  },
} as const;

/** Returns the title of each slide, by id. */
export function slideTitles(locale: PageLanguage): Readonly<Record<string, string>> {
  const { title = '', award = '', infrastructure = '', household = '' } = pageWords(locale);
  return {
    // Charts without steps of their own.
    ...Object.fromEntries(CHART_NAMES.map((name) => [name, namesOf(name)[locale]])),
    title,
    figures: sentencesOf(locale).keyFigures.heading,
    awards: award,
    works: infrastructure,
    households: household,
    limits: OWN[locale].limits,
    mentions: OWN[locale].mentions,
    sources: OWN[locale].sources,
  };
}

/** A figure with its limits: what it does not say. */
export interface Limit {
  readonly figure: string;
  readonly text: string;
}

/**
 * Finds the limits of the figures: overlaps, totals without an exact number, inferences, unstated
 * actions.
 */
export function findLimits(locale: PageLanguage): readonly Limit[] {
  const own = OWN[locale];
  const { households, infrastructure } = laiChauReport;
  const groups = households.map((row) => formatFigure(row.households, locale));
  const totals = reconcile(laiChauReport).filter(({ outcome }) => outcome !== 'agrees');
  const unstated = infrastructure.filter(({ action }) => action === 'unstated');
  return [
    { figure: groups.join(' · '), text: own.overlap },
    ...totals.map((total) => ({
      figure: capitalise(formatFigure(total.stated, locale)),
      text: describeReconciliation(total, locale),
    })),
    { figure: own.house, text: own.inferred },
    ...unstated.map(({ quantity, unit }) => ({
      figure: formatFigure(quantity, locale, localise(unit, locale)),
      text: own.roads,
    })),
  ];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the speaker is told beside each slide, by its id. */
export const NOTES: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  vi: {
    title:
      'Chào đại biểu. Mọi con số trong bài đều do báo cáo tại Hội nghị ngày 28/2/2024 nêu; bài này không thêm con số nào.',
    figures:
      'Bốn lượt bấm: khen thưởng, nhà ở, điểm trường và đường, hộ dân. Nhấn mạnh chữ “hơn”: nguồn không nêu con số chính xác.',
    awards:
      'Nhìn tổng thể, rồi từng đơn vị; thang đo không đổi nên độ dài so sánh được với nhau. Cuối cùng mỗi chấm là một cá nhân hoặc một tập thể.',
    works:
      'Căn, ki-lô-mét và điểm trường không cộng với nhau. Sau hình tổng thể là từng công trình; riêng đường, nguồn không nêu xây mới hay sửa chữa.',
    households:
      'Ba nhóm có thể trùng nhau, không cộng. Mỗi chấm là một hộ, cỡ chấm không đổi giữa các bước. Hai nhóm sau suy ra từ số nhà.',
    limits: 'Tự nói ra giới hạn trước khi có người hỏi.',
    mentions: 'Những việc này có trong báo cáo nhưng không có số liệu, nên không vẽ biểu đồ.',
    sources:
      'Câu chữ của nguồn đứng sau từng con số. Bản in phát tay có đủ biểu đồ và bảng số liệu.',
  },
  en: {
    title:
      'Welcome. Every number comes from the report to the conference of 28 February 2024; nothing is added here.',
    figures:
      'Four presses: awards, houses, schools and roads, households. Stress “over”: the source gives no exact number.',
    awards:
      'The whole first, then issuer by issuer; the scale never changes, so lengths compare. At the end each dot is one recipient.',
    works:
      'Houses, kilometres and sites are never added up. After the whole comes each work; for roads the source does not say built or repaired.',
    households:
      'The three groups may overlap and are not added up. Each dot is one household, of one size throughout. The last two are inferred from houses.',
    limits: 'Name the limits before anyone asks.',
    mentions: 'The report names these without figures, so that there is nothing to draw.',
    sources:
      'The words of the source behind each number. The printed hand-out has every chart and table.',
  },
};

/** Labels of the deck's controls and of the speaker's window. */
export const CONTROLS = {
  vi: {
    present: 'Trình chiếu',
    previous: 'Trước',
    next: 'Sau',
    overview: 'Tổng quan',
    fullScreen: 'Toàn màn hình',
    notes: 'Ghi chú',
    print: 'In',
    language: 'English',
    theme: { light: 'Nền tối', dark: 'Nền sáng' },
    controls: 'Điều khiển trình chiếu',
    speaker: 'Ghi chú cho người trình bày',
    following: 'Tiếp theo',
    elapsed: 'Đã trình bày',
    keys: '→ hoặc Page Down: tiếp · ←: lùi · O: tổng quan · B: màn hình đen · F: toàn màn hình · E: English · T: nền sáng/tối',
    blocked: 'Trình duyệt chặn cửa sổ ghi chú. Hãy cho phép cửa sổ bật lên rồi bấm S lần nữa.',
  },
  en: {
    present: 'Presentation',
    previous: 'Back',
    next: 'Next',
    overview: 'Overview',
    fullScreen: 'Full screen',
    notes: 'Notes',
    print: 'Print',
    language: 'Tiếng Việt',
    theme: { light: 'Dark', dark: 'Light' },
    controls: 'Controls of the presentation',
    speaker: 'Notes for the speaker',
    following: 'Next',
    elapsed: 'Elapsed',
    keys: '→ or Page Down: next · ←: back · O: overview · B: black screen · F: full screen · E: Tiếng Việt · T: light/dark',
    blocked: 'The browser blocked the window of notes. Allow pop-up windows, then press S again.',
  },
} as const;

/** Place and date, under the title. */
export function whereAndWhen(locale: PageLanguage): string {
  return pageWords(locale).where ?? '';
}

/** Introduces the quotation on the last slide. */
export function verbatim(locale: PageLanguage): string {
  return OWN[locale].verbatim;
}

/** The source of the report in one line. */
export function sourceLine(locale: PageLanguage): string {
  const { title, date } = laiChauReport.source;
  return describeSource({ title, date }, sentencesOf(locale)).join('');
}
