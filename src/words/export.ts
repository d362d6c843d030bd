/** Words of what is taken away from a chart. */
export const EXPORT_WORDS = {
  vi: {
    scale: 'Tỉ lệ của ảnh phải là một số lớn hơn 0.',
    tooLarge: (size: string) => `Ảnh ${size} điểm ảnh quá lớn đối với trình duyệt này.`,
  },
  en: {
    scale: 'The scale of a picture must be a number above 0.',
    tooLarge: (size: string) => `A picture of ${size} pixels is too large for this browser.`,
  },
} as const;
