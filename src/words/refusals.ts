/** Why nothing can be taken away from a chart. */
export const REFUSALS = {
  vi: {
    early: 'Biểu đồ chưa vẽ xong, hoặc không ở trong trang.',
    failed: 'Không vẽ được biểu đồ: báo cáo có lỗi.',
    size: (size: string) => `Trình duyệt này không vẽ được ảnh ${size} điểm ảnh.`,
  },
  en: {
    early: 'The chart is not drawn yet, or not in a page.',
    failed: 'The chart cannot be drawn: the report has problems.',
    size: (size: string) => `This browser cannot draw a picture of ${size} pixels.`,
  },
} as const;
