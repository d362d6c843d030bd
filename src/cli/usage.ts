import { formatList } from '../i18n/format-list.js';
import { fill } from '../i18n/template.js';
import { CHART_NAMES, ELEMENT_NAMES, ELEMENTS } from '../report/elements.js';
import type { CommandLanguage } from './command-language.js';
import { wrapTexts } from './terminal.js';
import type { UsageError } from './usage-error.js';

/** Width and left offset of the column that explains options, in characters. */
const COLUMN_WIDTH = 70;
const COLUMN_START = 23;

/** Writes the help text. */
export function describeUsage({ words, wordsLanguage }: CommandLanguage): string {
  const charts = CHART_NAMES.map((element) =>
    fill(words.layoutsOf, { element, layouts: ELEMENTS[element].layouts.join(', ') }),
  );
  const [first = '', ...others] = charts;
  const lines = wrapTexts([fill(words.layouts, { layouts: first }), ...others], ';', COLUMN_WIDTH);
  return fill(words.usage, {
    elements: formatList(ELEMENT_NAMES, wordsLanguage, 'disjunction'),
    layouts: lines.join(`\n${' '.repeat(COLUMN_START)}`),
  });
}

/** Describes a usage error in a sentence. */
export function describeUsageError(
  { error, word = '' }: UsageError,
  { words, wordsLanguage }: CommandLanguage,
): string {
  return fill(words.usageErrors[error], {
    word,
    elements: formatList(ELEMENT_NAMES, wordsLanguage, 'disjunction'),
    charts: formatList(CHART_NAMES, wordsLanguage),
  });
}
