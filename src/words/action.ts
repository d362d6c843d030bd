import type { Action } from '../data/report.js';
import type { Locale } from '../data/text.js';

/** What was done to a work. */
export const ACTIONS: Record<Locale, Record<Action, string>> = {
  vi: {
    built: 'xây mới',
    repaired: 'sửa chữa',
    mixed: 'nhiều hình thức',
    unstated: 'nguồn không nêu xây mới hay sửa chữa',
  },
  en: {
    built: 'built',
    repaired: 'repaired',
    mixed: 'several kinds of work',
    unstated: 'the source does not say whether built or repaired',
  },
};
