/** Kinds of usage errors. */
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

/** A usage error of a command line. */
export interface UsageError {
  readonly error: UsageErrorCode;
  /** The faulty word as typed; absent if a word is missing. */
  readonly word?: string;
}
