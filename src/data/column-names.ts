/** What columns should be called in Vietnamese; in English as here. */
export const COLUMN_NAMES: Readonly<Record<string, string>> = {
  issuer: 'đơn vị',
  recipient: 'đối tượng',
  value: 'số lượng',
  work: 'công trình',
  unit: 'đơn vị tính',
  support: 'hỗ trợ',
  phrase: 'trích nguồn',
};

/** The words of which a cell is one: as a report has them, and in Vietnamese. */
export const CHOICES = {
  section: {
    awards: 'khen thưởng',
    infrastructure: 'công trình',
    households: 'hộ dân',
    totals: 'tổng số',
    mentions: 'nhắc đến',
  },
  recipient: { individual: 'cá nhân', collective: 'tập thể' },
  action: {
    built: 'xây mới',
    repaired: 'sửa chữa',
    mixed: 'nhiều hình thức',
    unstated: 'không nêu',
  },
  qualifier: { exact: 'chính xác', over: 'hơn', nearly: 'gần', about: 'khoảng' },
} as const;
