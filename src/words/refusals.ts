/** Why nothing can be taken away from a chart. */
export const REFUSALS = {
  vi: {
    none: 'Biểu đồ chưa vẽ xong, không ở trong trang, hoặc báo cáo có lỗi.',
    size: (size: string) => `Trình duyệt này không vẽ được ảnh ${size} điểm ảnh.`,
  },
  en: {
    none: 'The chart is not drawn yet, not in a page, or the report has problems.',
    size: (size: string) => `This browser cannot draw a picture of ${size} pixels.`,
  },
} as const;
