import type { Language } from './language.js';

/** Cached formats per kind, more than a page ever needs. */
const LIMIT = 50;

/** Caches `Intl` objects by locale and options, since creating one takes milliseconds. */
function keep<Options extends string, Format>(
  make: (locales: string[], options: Options) => Format,
): (language: Language, options: Options) => Format {
  const kept = new Map<string, Format>();
  return ({ intl }, options) => {
    const key = `${intl} ${options}`;
    let format = kept.get(key);
    if (!format) {
      // For locales that the browser lacks, fall back to Vietnamese instead of the system's
      // language.
      format = make([intl, 'vi'], options);
      if (kept.size >= LIMIT) kept.clear();
      kept.set(key, format);
    }
    return format;
  };
}

const NUMBERS = {
  // Ten digits hide binary rounding errors in sums, and nothing that a report states.
  decimal: { maximumFractionDigits: 10 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
} as const;

/** Returns the number format of a language. */
export const numberFormatOf: (
  language: Language,
  style: keyof typeof NUMBERS,
) => Intl.NumberFormat = /* @__PURE__ */ keep(
  (locales, style) => new Intl.NumberFormat(locales, NUMBERS[style]),
);

/** Returns the plural rules of a language. */
export const pluralRulesOf: (language: Language, type: Intl.PluralRuleType) => Intl.PluralRules =
  /* @__PURE__ */ keep((locales, type) => new Intl.PluralRules(locales, { type }));

/** Returns the list format of a language. */
export const listFormatOf: (language: Language, type: Intl.ListFormatType) => Intl.ListFormat =
  /* @__PURE__ */ keep((locales, type) => new Intl.ListFormat(locales, { type }));

/** The parts that a date has. */
export type DateParts = 'year' | 'month' | 'day';

/** Writes dates as far as they go, the month as a number or by its name. */
export const dateFormatOf: (
  language: Language,
  options: `${Language['month']} ${DateParts}`,
) => Intl.DateTimeFormat = /* @__PURE__ */ keep((locales, options) => {
  const [month, last] = options.split(' ') as [Language['month'], DateParts];
  return new Intl.DateTimeFormat(locales, {
    year: 'numeric',
    ...(last !== 'year' && { month }),
    ...(last === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  });
});
