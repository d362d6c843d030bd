import type { Language } from './language.js';

/** More languages than a page ever shows. */
const LIMIT = 50;

/** Makes an `Intl` object when it is first needed, since each costs milliseconds, and keeps it for its locale. */
function keep<Options extends string, Format>(
  make: (locales: string[], options: Options) => Format,
): (language: Language, options: Options) => Format {
  const kept = new Map<string, Format>();
  return ({ intl }, options) => {
    const key = `${intl} ${options}`;
    let format = kept.get(key);
    if (!format) {
      // A locale that the browser does not know is written as Vietnamese, not as that of the computer.
      format = make([intl, 'vi'], options);
      if (kept.size >= LIMIT) kept.clear();
      kept.set(key, format);
    }
    return format;
  };
}

const NUMBERS = {
  // Ten digits hide what binary fractions add to a sum, and nothing that a report states.
  decimal: { maximumFractionDigits: 10 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
} as const;

export const numberFormatOf: (
  language: Language,
  style: keyof typeof NUMBERS,
) => Intl.NumberFormat = /* @__PURE__ */ keep(
  (locales, style) => new Intl.NumberFormat(locales, NUMBERS[style]),
);

export const pluralRulesOf: (language: Language, type: Intl.PluralRuleType) => Intl.PluralRules =
  /* @__PURE__ */ keep((locales, type) => new Intl.PluralRules(locales, { type }));

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
