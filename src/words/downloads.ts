/** Words of the menu of downloads. */
export const DOWNLOAD_WORDS = {
  vi: {
    menu: {
      svg: 'Tải ảnh SVG',
      png: 'Tải ảnh PNG',
      csv: 'Tải số liệu CSV',
      table: 'Sao chép bảng',
      embed: 'Sao chép mã nhúng',
    },
    saved: (name: string) => `Đã tải xuống ${name}`,
    notSaved: (why: string) => `Không tạo được tệp. ${why}`,
    tableCopied: 'Đã sao chép bảng',
    embedCopied: 'Đã sao chép mã nhúng',
    notCopied: 'Không sao chép được: trình duyệt không cho phép.',
  },
  en: {
    menu: {
      svg: 'Download SVG image',
      png: 'Download PNG image',
      csv: 'Download CSV data',
      table: 'Copy table',
      embed: 'Copy embed code',
    },
    saved: (name: string) => `Downloaded ${name}`,
    notSaved: (why: string) => `The file could not be made. ${why}`,
    tableCopied: 'Table copied',
    embedCopied: 'Embed code copied',
    notCopied: 'Could not copy: the browser does not allow it.',
  },
} as const;

/** What can be taken away. */
export type Download = keyof (typeof DOWNLOAD_WORDS)['en']['menu'];
