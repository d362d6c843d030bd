import type { Locale } from '../data/text.js';

/** What is wrong with a command line. */
export interface Mistake {
  readonly mistake:
    | 'noCommand'
    | 'command'
    | 'option'
    | 'noValue'
    | 'value'
    | 'lang'
    | 'period'
    | 'noFile'
    | 'files'
    | 'noElement'
    | 'element'
    | 'words'
    | 'layout'
    | 'width'
    | 'format'
    | 'htmlOnly'
    | 'pictures'
    | 'noOutput';
  /** The word that is wrong, as it was typed. */
  readonly what: string;
}

const MISTAKES: Record<Locale, Record<Mistake['mistake'], (what: string) => string>> = {
  vi: {
    noCommand: () => 'Thiếu lệnh: check, convert hoặc render.',
    command: (what) => `Không có lệnh “${what}”.`,
    option: (what) => `Không có tùy chọn “${what}” cho lệnh này.`,
    noValue: (what) => `Tùy chọn “${what}” cần một giá trị.`,
    value: (what) => `Tùy chọn “${what}” không nhận giá trị.`,
    lang: (what) => `Không có ngôn ngữ “${what}”: chỉ vi hoặc en.`,
    period: (what) => `Thời gian “${what}” cần viết như 2020-2024.`,
    noFile: () => 'Thiếu tên tệp.',
    files: (what) => `Mỗi lần chỉ một tệp; thừa “${what}”.`,
    noElement: () =>
      'Thiếu tên biểu đồ: award, infrastructure, household, key-figures hoặc dashboard.',
    element: (what) =>
      `Không có biểu đồ “${what}”: chỉ award, infrastructure, household, key-figures hoặc dashboard.`,
    words: (what) => `Mỗi lần chỉ một biểu đồ; thừa “${what}” (số liệu: --data TỆP).`,
    layout: (what) => `Biểu đồ này không có cách trình bày “${what}”.`,
    width: (what) => `Chiều rộng “${what}” cần là số nguyên từ 280 đến 1920 (điểm ảnh).`,
    format: (what) => `Không có định dạng “${what}”: chỉ html, svg hoặc png.`,
    htmlOnly: (what) => `Tùy chọn “${what}” chỉ dùng cho định dạng html.`,
    pictures: (what) =>
      `“${what}” chỉ có dạng html; svg và png dành cho award, infrastructure và household.`,
    noOutput: () => 'Ảnh png cần tên tệp để ghi: -o TỆP.png.',
  },
  en: {
    noCommand: () => 'A command is missing: check, convert or render.',
    command: (what) => `There is no command “${what}”.`,
    option: (what) => `This command has no option “${what}”.`,
    noValue: (what) => `The option “${what}” needs a value.`,
    value: (what) => `The option “${what}” takes no value.`,
    lang: (what) => `There is no language “${what}”: only vi or en.`,
    period: (what) => `The period “${what}” should be written like 2020-2024.`,
    noFile: () => 'The name of a file is missing.',
    files: (what) => `One file at a time; “${what}” is one too many.`,
    noElement: () =>
      'The name of a chart is missing: award, infrastructure, household, key-figures or dashboard.',
    element: (what) =>
      `There is no chart “${what}”: only award, infrastructure, household, key-figures or dashboard.`,
    words: (what) => `One chart at a time; “${what}” is one too many (figures: --data FILE).`,
    layout: (what) => `This chart has no layout “${what}”.`,
    width: (what) => `The width “${what}” should be a whole number of pixels from 280 to 1920.`,
    format: (what) => `There is no format “${what}”: only html, svg or png.`,
    htmlOnly: (what) => `The option “${what}” is for html only.`,
    pictures: (what) =>
      `“${what}” exists as html only; svg and png are for award, infrastructure and household.`,
    noOutput: () => 'A png picture needs the name of a file to write: -o FILE.png.',
  },
};

/** Says what is wrong with a command line. */
export function describeMistake({ mistake, what }: Mistake, locale: Locale): string {
  return MISTAKES[locale][mistake](what);
}
