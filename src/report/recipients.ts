/**
 * The kinds of recipient, in the order in which they are stacked, listed and coloured.
 *
 * - `total`: the name under which a stated total counts them.
 * - `words`: words by which a file or a table names them, singular, in any language.
 */
export const RECIPIENTS = {
  individual: {
    total: 'individuals',
    words: ['individual', 'cá nhân', 'số cá nhân', 'người', 'person', 'people'],
  },
  collective: {
    total: 'collectives',
    words: ['collective', 'tập thể', 'số tập thể', 'group'],
  },
} as const;

/** Who receives an award. */
export type Recipient = keyof typeof RECIPIENTS;

/** Every kind of recipient in its fixed order. */
export const RECIPIENT_NAMES = /* @__PURE__ */ Object.keys(RECIPIENTS) as Recipient[];
