import { formatList } from '../i18n/format-list.js';
import { fill } from '../i18n/template.js';
import { CHART_NAMES, ELEMENT_NAMES } from '../report/elements.js';
import type { CommandLanguage } from './command-language.js';

/** What may be wrong with a command line. */
export type UsageErrorCode =
  | 'noCommand'
  | 'command'
  | 'option'
  | 'noValue'
  | 'value'
  | 'lang'
  | 'languageFile'
  | 'languageSentences'
  | 'languageCode'
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

/** Something wrong with a command line. */
export interface UsageError {
  readonly error: UsageErrorCode;
  /** The word that is wrong, as it was typed; none where one is missing. */
  readonly word?: string;
}

/** Says what is wrong with a command line. */
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
