/** Words that every chart uses. */
export const COMMON_WORDS = {
  vi: {
    source: 'Nguồn',
    note: 'Ghi chú',
    problems: (count: number) => `Không vẽ được biểu đồ: báo cáo có ${count} lỗi`,
  },
  en: {
    source: 'Source',
    note: 'Note',
    problems: (count: number) =>
      `The chart cannot be drawn: the report has ${count} ${count === 1 ? 'problem' : 'problems'}`,
  },
} as const;
