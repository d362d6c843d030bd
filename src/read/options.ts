import type { ListName } from '../report/lists.js';
import type { Locale } from '../report/text.js';

/** What a text does not say of itself. */
export interface ParseOptions {
  /**
   * The language in which numbers are written: in `vi`, “1.234,5” is a little more than a thousand; in `en`,
   * “1,234.5” is. Vietnamese by default. A number that the other language reads differently is a problem.
   */
  readonly locale?: Locale | undefined;
  /** Title of the source of figures that name none, usually the file's name: `'khen-thuong-2024.csv'`. */
  readonly name?: string | undefined;
  /** Address of that source: `'https://example.vn/khen-thuong-2024.csv'`; http(s) only. */
  readonly url?: string | undefined;
}

/** What a table does not say of itself. */
export interface ParseTableOptions extends ParseOptions {
  /** The list to which its rows belong: `'awards'`, `'infrastructure'` or `'households'`; else its header tells. */
  readonly list?: ListName | undefined;
}
