import type { Locale } from '../data/text.js';
import type { Mistake } from './arguments.js';

const MISTAKES: Record<Locale, Record<Mistake['mistake'], (what: string) => string>> = {
  vi: {
    noCommand: () => 'Thiếu lệnh: check hoặc convert.',
    command: (what) => `Không có lệnh “${what}”.`,
    option: (what) => `Không có tùy chọn “${what}” cho lệnh này.`,
    noValue: (what) => `Tùy chọn “${what}” cần một giá trị.`,
    value: (what) => `Tùy chọn “${what}” không nhận giá trị.`,
    lang: (what) => `Không có ngôn ngữ “${what}”: chỉ vi hoặc en.`,
    period: (what) => `Thời gian “${what}” cần viết như 2020-2024.`,
    noFile: () => 'Thiếu tên tệp.',
    files: (what) => `Mỗi lần chỉ một tệp; thừa “${what}”.`,
  },
  en: {
    noCommand: () => 'A command is missing: check or convert.',
    command: (what) => `There is no command “${what}”.`,
    option: (what) => `This command has no option “${what}”.`,
    noValue: (what) => `The option “${what}” needs a value.`,
    value: (what) => `The option “${what}” takes no value.`,
    lang: (what) => `There is no language “${what}”: only vi or en.`,
    period: (what) => `The period “${what}” should be written like 2020-2024.`,
    noFile: () => 'The name of a file is missing.',
    files: (what) => `One file at a time; “${what}” is one too many.`,
  },
};

/** Says what is wrong with a command line. */
export function describeMistake({ mistake, what }: Mistake, locale: Locale): string {
  return MISTAKES[locale][mistake](what);
}
