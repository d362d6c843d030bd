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
