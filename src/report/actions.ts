/**
 * Actions on a work; `unstated` if the source does not say.
 *
 * - `words`: names of the action in files, in any language.
 */
export const ACTIONS = {
  built: { words: ['built', 'xây mới', 'xây', 'xây dựng', 'làm mới', 'build', 'new'] },
  repaired: { words: ['repaired', 'sửa chữa', 'sửa', 'nâng cấp', 'tu sửa', 'cải tạo', 'repair'] },
  mixed: { words: ['mixed', 'nhiều hình thức', 'hỗn hợp', 'several kinds of work'] },
  unstated: {
    words: [
      'unstated',
      'không nêu',
      'nguồn không nêu xây mới hay sửa chữa',
      'the source does not say whether built or repaired',
    ],
  },
} as const satisfies Record<string, { readonly words: readonly string[] }>;

/** What was done to a work. */
export type Action = keyof typeof ACTIONS;

/** Every action. */
export const ACTION_NAMES = /* @__PURE__ */ Object.keys(ACTIONS) as Action[];
