import type { ListName, Report } from '../../src/data.js';
import type { PageLanguage } from '../page-language.js';
import type { Block } from './snippets.js';

/** Texts of the builder; those in the page are found by the keys in its `data-words` attributes. */
export const BUILDER_WORDS = {
  vi: {
    where: 'Dành cho biên tập viên và người quản trị trang',
    title: 'Tạo mã nhúng biểu đồ',
    how: 'Chọn biểu đồ, đưa số liệu vào, xem thử rồi chép đoạn mã vào trang của mình.',
    stepElement: '1. Biểu đồ',
    stepFigures: '2. Số liệu',
    stepPreview: '3. Xem thử',
    stepCode: '4. Đoạn mã',
    index: 'Báo cáo Lai Châu',
    ways: 'Đưa số liệu vào biểu đồ',
    broken: 'Khi số liệu có lỗi',
    guide: 'Hướng dẫn cho biên tập viên và cán bộ thống kê',
    element: 'Biểu đồ',
    layout: 'Cách trình bày',
    language: 'Ngôn ngữ của biểu đồ',
    background: 'Nền của biểu đồ',
    figures: 'Lấy số liệu từ đâu',
    text: 'Hoặc dán vào đây: CSV, JSON hoặc bảng HTML',
    textHow:
      'Có thể chép thẳng các ô từ Excel, kể cả dòng tên cột. Số liệu chỉ ở trong trang này, không gửi đi đâu.',
    noTable: 'một trang không có bảng nào',
    file: 'Mở tệp CSV, JSON hoặc HTML',
    sample: 'Điền số liệu mẫu',
    source: 'Nguồn số liệu',
    sourceHow: 'Tên báo cáo hoặc văn bản mà số liệu lấy từ đó; in dưới biểu đồ.',
    address: 'Địa chỉ của tệp số liệu, nếu đã đăng lên mạng',
    addressHow:
      'Tệp JSON hoặc CSV. Để trống thì số liệu nằm ngay trong đoạn mã; riêng khung iframe cần địa chỉ đầy đủ, bắt đầu bằng https.',
    save: 'Tải số liệu về dạng JSON',
    empty: 'Chưa có số liệu: hãy dán vào ô ở bước 2.',
    failed: 'Số liệu còn lỗi: hãy sửa theo danh sách ở bước 2.',
    width: 'Chiều rộng',
    preview: 'Biểu đồ xem thử',
    way: 'Cách nhúng',
    needsAddress:
      'Khung iframe không mang theo số liệu. Hãy tải số liệu về dạng JSON, đăng tệp đó lên máy chủ cho phép trang khác đọc (CORS), rồi ghi địa chỉ vào ô trên.',
    frameHow:
      'Khung không biết nền của trang và mặc định là nền sáng: trang nền tối thì chọn nền Tối ở bước 1; trang đổi nền theo máy của người đọc thì thêm theme=auto vào địa chỉ.',
    download: 'Tải tệp bien-phong-charts.js',
    copy: 'Chép đoạn mã',
    copied: 'Đã chép.',
  },
  en: {
    where: 'For editors and webmasters',
    title: 'Make the code of a chart',
    how: 'Choose a chart, give it your figures, look at it, and copy the code into your page.',
    stepElement: '1. Chart',
    stepFigures: '2. Figures',
    stepPreview: '3. Preview',
    stepCode: '4. Code',
    index: 'The report of Lai Châu',
    ways: 'How figures get into a chart',
    broken: 'What faulty figures look like',
    guide: 'Guide for editors and statistics officers (Vietnamese)',
    element: 'Chart',
    layout: 'Show as',
    language: 'Language of the chart',
    background: 'Background of the chart',
    figures: 'Where the figures come from',
    text: 'Or paste here: CSV, JSON or an HTML table',
    textHow:
      'Cells may be copied straight from Excel, with the row of column names. The figures stay in this page and are sent nowhere.',
    noTable: 'a page without a table',
    file: 'Open a CSV, JSON or HTML file',
    sample: 'Fill in sample figures',
    source: 'Source of the figures',
    sourceHow: 'The report or document that they are taken from; shown under the chart.',
    address: 'Address of the file of figures, once it is published',
    addressHow:
      'JSON or CSV. Without it the figures stand in the code itself; only a frame needs the full address, from https on.',
    save: 'Download the figures as JSON',
    empty: 'There are no figures yet: paste them in step 2.',
    failed: 'The figures have problems: see the list in step 2.',
    width: 'Width',
    preview: 'Preview of the chart',
    way: 'How it gets into your page',
    needsAddress:
      'A frame carries no figures. Download them as JSON, publish that file on a server that lets other pages read it (CORS), and give its address above.',
    frameHow:
      'A frame cannot know the background of its page, and is light: for a dark page choose Dark in step 1; for one that follows the system of its readers add theme=auto to the address.',
    download: 'Download bien-phong-charts.js',
    copy: 'Copy',
    copied: 'Copied.',
  },
} as const;

/** Labels that say where each snippet goes. */
export const GOES: Readonly<Record<PageLanguage, Readonly<Record<Block['goes'], string>>>> = {
  vi: {
    once: 'Một lần trong trang, với tệp bien-phong-charts.js đặt bên cạnh',
    place: 'Ở chỗ của biểu đồ',
    install: 'Một lần trong dự án',
    import: 'Trong tệp script của trang',
    listener: 'Một lần trong trang, trước các khung: cho mỗi khung chiều cao vừa đủ',
    frame: 'Ở chỗ của biểu đồ',
    command: 'Ghi ra tệp HTML có biểu đồ và bảng, không cần script; dán nội dung tệp vào trang',
    plain: 'Cho hệ thống bỏ hết thẻ lạ: chỉ gồm hình SVG và bảng',
  },
  en: {
    once: 'Once in the page, with the file bien-phong-charts.js beside it',
    place: 'Where the chart stands',
    install: 'Once in the project',
    import: 'In a script of the page',
    listener: 'Once in the page, before the frames: gives each the height of its content',
    frame: 'Where the chart stands',
    command:
      'Writes HTML with the chart and its table that needs no script; paste it into the page',
    plain: 'For a site that strips unknown tags: an SVG picture and a table alone',
  },
};

const NO_CHOICE = { vi: 'Theo trang', en: 'As the page' };

export const BACKGROUNDS = {
  page: NO_CHOICE,
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
} as const;

export const CHART_LANGUAGES = {
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
} as const;

export const FIGURES = {
  'built-in': { vi: 'Báo cáo Lai Châu có sẵn', en: 'The built-in report of Lai Châu' },
  own: { vi: 'Số liệu của tôi', en: 'My own figures' },
} as const;

export const WIDTHS = {
  320: { vi: '320 px', en: '320 px' },
  640: { vi: '640 px', en: '640 px' },
  full: { vi: 'Hết chiều rộng', en: 'Full width' },
} as const;

export const WAY_NAMES = {
  script: { vi: 'Thẻ script', en: 'Script tag' },
  module: { vi: 'Gói npm', en: 'npm package' },
  iframe: { vi: 'Khung iframe', en: 'Iframe' },
  fragment: { vi: 'Không cần script', en: 'Without scripts' },
} as const;

const ROWS_READ = {
  vi: {
    sentence: 'Đã đọc: {rows}.',
    none: 'không có dòng nào',
    lists: {
      awards: '{count} số liệu khen thưởng',
      infrastructure: '{count} công trình',
      households: '{count} nhóm hộ dân',
    },
  },
  en: {
    sentence: 'Rows read: {rows}.',
    none: 'none',
    lists: {
      awards: '{count} of awards',
      infrastructure: '{count} of infrastructure',
      households: '{count} of households',
    },
  },
} as const;

/** Counts the rows read in each list that has any. */
export function countRead(report: Report, locale: PageLanguage): string {
  const { sentence, none, lists } = ROWS_READ[locale];
  const counts = (Object.keys(lists) as ListName[])
    .filter((list) => report[list].length > 0)
    .map((list) => lists[list].replace('{count}', String(report[list].length)));
  return sentence.replace('{rows}', counts.join(', ') || none);
}
