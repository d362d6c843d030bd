import { describeOccasion } from '../src/i18n/describe/source.js';
import { laiChauReport, localise } from '../src/index.js';
import { type PageLanguage, sentencesOf } from './page-language.js';

/** Texts of the page itself, by the keys in its `data-words` attributes. */
const OWN_WORDS = {
  vi: {
    award: 'Ai được khen thưởng?',
    infrastructure: 'Đã xây và sửa những gì?',
    household: 'Bao nhiêu hộ dân được giúp đỡ?',
    present: 'Trình chiếu',
    embed: 'Biểu đồ trong một bài viết',
    dashboard: 'Cả báo cáo trong một thẻ',
    ways: 'Đưa số liệu vào biểu đồ',
    broken: 'Khi số liệu có lỗi',
    builder: 'Tạo mã nhúng biểu đồ',
    guide: 'Hướng dẫn cho biên tập viên và cán bộ thống kê',
    reference: 'Tra cứu các phần tử',
  },
  en: {
    award: 'Who was given awards?',
    infrastructure: 'What was built and repaired?',
    household: 'How many households were helped?',
    present: 'Present',
    embed: 'The charts in an article (Vietnamese)',
    dashboard: 'The whole report in one tag',
    ways: 'How figures get into a chart',
    broken: 'What faulty figures look like',
    builder: 'Make the code of a chart',
    guide: 'Guide for editors and statistics officers (Vietnamese)',
    reference: 'Reference of the elements',
  },
} as const;

/** Returns every text of the page in a language. */
export function pageWords(locale: PageLanguage): Readonly<Record<string, string>> {
  return {
    ...OWN_WORDS[locale],
    title: localise(laiChauReport.title, locale),
    where: describeOccasion(laiChauReport, sentencesOf(locale)),
  };
}

export const TABLE = { vi: 'Bảng số liệu', en: 'Data table' } as const;

type LayoutWords = Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>;

/** Default names of layouts. */
export const LAYOUT_WORDS: LayoutWords = {
  bars: { vi: 'Thanh', en: 'Bars' },
  dots: { vi: 'Chấm', en: 'Dots' },
  pictogram: { vi: 'Hình', en: 'Icons' },
};

/** Names of layouts that differ in one chart. */
export const LAYOUTS: Readonly<Partial<Record<string, LayoutWords>>> = {
  award: {
    bars: { vi: 'Xếp chồng', en: 'Stacked' },
    grouped: { vi: 'Tách riêng', en: 'Side by side' },
    share: { vi: 'Tỷ lệ', en: 'Shares' },
  },
};

export const LEGENDS = {
  vi: { lang: 'Ngôn ngữ', theme: 'Nền', look: 'Giao diện', layout: 'Cách trình bày' },
  en: { lang: 'Language', theme: 'Theme', look: 'Look', layout: 'Show as' },
} as const;

export const THEMES = {
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
} as const;

export const LOOKS = {
  standard: { vi: 'Mặc định', en: 'Default' },
  portal: { vi: 'Đỏ và vàng', en: 'Red and gold' },
  plain: { vi: 'Giản dị', en: 'Plain' },
  contrast: { vi: 'Tương phản cao', en: 'High contrast' },
} as const;

/** Each language named in itself. */
export const LANGUAGES = {
  vi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  en: { vi: 'English', en: 'English' },
} as const;
