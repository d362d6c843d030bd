const USAGE_VI = `Cách dùng:
  bien-phong-charts check [TỆP]                   kiểm tra số liệu trước khi công bố
  bien-phong-charts convert [TỆP] -o report.json  ghi số liệu thành báo cáo JSON
  bien-phong-charts render BIỂU_ĐỒ -o award.html  vẽ biểu đồ ra tệp, để đăng không cần JavaScript

TỆP là tệp JSON, CSV, TSV hoặc trang HTML có bảng số liệu.
Không có TỆP, hoặc TỆP là “-”: đọc từ đầu vào chuẩn.
BIỂU_ĐỒ là award, infrastructure, household, key-figures hoặc dashboard.

Tùy chọn chung:
  --lang vi|en         ngôn ngữ của thông báo và của cách viết số (mặc định: vi)
  -h, --help           in hướng dẫn này
  -v, --version        in số phiên bản

Tùy chọn của check:
  --json               in kết quả dạng JSON cho phần mềm khác

Tùy chọn của convert:
  -o, --output TỆP     tệp để ghi (không có: in ra màn hình)
  --title "…"          tên báo cáo
  --place "…"          nơi thực hiện
  --period 2020-2024   năm đầu và năm cuối
  --source "…"         tên nguồn số liệu

Tùy chọn của render:
  --data TỆP           tệp số liệu (không có: báo cáo có sẵn của Lai Châu 2019–2024)
  -o, --output TỆP     tệp để ghi (không có: in ra màn hình)
  --format html|svg|png
                       đoạn mã cho trang web, hình vectơ, ảnh (mặc định: theo tên tệp, rồi html)
  --layout TÊN         cách trình bày: award có bars, grouped, share, dots;
                       infrastructure có pictogram, bars; household có dots, bars
  --width SỐ           chiều rộng, từ 280 đến 1920 điểm ảnh (mặc định: 640)
  --no-shadow          html chỉ gồm hình SVG và bảng, cho hệ thống bỏ hết thẻ lạ và mã lệnh

Mã thoát: 0 = vẽ được biểu đồ; 1 = số liệu có lỗi; 2 = lệnh viết sai.
`;

const USAGE_EN = `Usage:
  bien-phong-charts check [FILE]                   checks figures before they are published
  bien-phong-charts convert [FILE] -o report.json  writes them as a report in JSON
  bien-phong-charts render CHART -o award.html     draws a chart to publish without scripts

FILE is JSON, CSV, TSV, or a web page (HTML) with a table.
Without FILE, or with “-”: standard input.
CHART is award, infrastructure, household, key-figures or dashboard.

Options of all:
  --lang vi|en         language of messages, and of how numbers are written (default: vi)
  -h, --help           prints this
  -v, --version        prints the version

Options of check:
  --json               prints the result as JSON for other programs

Options of convert:
  -o, --output FILE    file to write (without it: standard output)
  --title "…"          title of the report
  --place "…"          where
  --period 2020-2024   first and last year
  --source "…"         title of the source

Options of render:
  --data FILE          the figures (without it: the built-in report of Lai Châu, 2019–2024)
  -o, --output FILE    file to write (without it: standard output)
  --format html|svg|png
                       part of a web page, vector graphic, image (default: by the file's name, else html)
  --layout NAME        award has bars, grouped, share, dots;
                       infrastructure has pictogram, bars; household has dots, bars
  --width NUMBER       in pixels, from 280 to 1920 (default: 640)
  --no-shadow          html of an SVG picture and a table alone, for a site that strips scripts and unknown tags

Exit code: 0 = can be drawn; 1 = problems in the figures; 2 = wrong usage.
`;

/** What the command line says of files and reports. */
export const WORDS = {
  vi: {
    usage: USAGE_VI,
    input: 'đầu vào chuẩn',
    reading: {
      present: (file: string) =>
        `Không mở được ${file}: không có tệp này hoặc không được phép đọc.`,
      format: (file: string) =>
        `Không nhận ra ${file}: cần tệp JSON, CSV hoặc trang HTML có bảng số liệu.`,
    },
    unread: (file: string, reason: string) => `Không đọc được ${file}: ${reason}.`,
    valid: 'vẽ được biểu đồ.',
    invalid: (count: string, _one: boolean) => `chưa vẽ được biểu đồ, có ${count} lỗi cần sửa.`,
    more: (count: string) => `… và ${count} lỗi nữa (xem hết bằng --json).`,
    about: { title: 'Tên báo cáo', place: 'Nơi thực hiện', period: 'Thời gian', source: 'Nguồn' },
    unstated: 'không nêu',
    figures: 'Số liệu đọc được:',
    lists: {
      awards: 'Khen thưởng',
      infrastructure: 'Công trình',
      households: 'Hộ dân được giúp đỡ',
      totals: 'Tổng số do nguồn nêu',
      mentions: 'Nhắc đến, không nêu số',
    },
    warnings: 'Lưu ý (biểu đồ vẫn vẽ được):',
    partial: (of: string, count: string) =>
      `${of}: ${count} không phải số nguyên; hãy kiểm tra dấu thập phân.`,
    inexact: (of: string, count: string) =>
      `${of}: nguồn nêu ${count}, không phải con số chính xác.`,
    lone: (of: string) =>
      `Tổng “${of}”: báo cáo không có số liệu nào tên như vậy để đối chiếu; hãy kiểm tra chính tả.`,
    reconciliation: 'Đối chiếu với tổng số do nguồn nêu:',
    table: (number: number, caption: string) => `Bảng ${number}${caption ? ` “${caption}”` : ''}`,
    json: 'JSON trong trang',
    noTable: 'một trang không có bảng nào',
    written: (file: string) => `Đã ghi “${file}”.`,
    notWritten: (file: string) =>
      `Không ghi được “${file}”: không có thư mục này hoặc không được phép ghi.`,
    shortfalls: {
      noRenderer: 'Ảnh png cần thêm một gói: npm install @resvg/resvg-js.',
      noFont:
        'Máy này không có phông chữ nào đủ dấu tiếng Việt: npm install @expo-google-fonts/noto-sans.',
    },
  },
  en: {
    usage: USAGE_EN,
    input: 'standard input',
    reading: {
      present: (file: string) =>
        `Cannot open ${file}: there is no such file, or it may not be read.`,
      format: (file: string) =>
        `Cannot tell what ${file} is: expected JSON, CSV, or a web page with a table of figures.`,
    },
    unread: (file: string, reason: string) => `Cannot read ${file}: ${reason}.`,
    valid: 'can be drawn.',
    invalid: (count: string, one: boolean) =>
      `cannot be drawn yet, ${count} ${one ? 'problem' : 'problems'} to correct.`,
    more: (count: string) => `… and ${count} more (--json lists all).`,
    about: { title: 'Title', place: 'Place', period: 'Period', source: 'Source' },
    unstated: 'not stated',
    figures: 'Figures read:',
    lists: {
      awards: 'Awards',
      infrastructure: 'Works',
      households: 'Households helped',
      totals: 'Totals that the source states',
      mentions: 'Mentioned without a number',
    },
    warnings: 'To note (it can be drawn all the same):',
    partial: (of: string, count: string) =>
      `${of}: ${count} is no whole number; check the decimal sign.`,
    inexact: (of: string, count: string) =>
      `${of}: the source states ${count}, which is not exact.`,
    lone: (of: string) =>
      `The total of “${of}”: nothing in the report has this name to compare it with; check its spelling.`,
    reconciliation: 'Compared with the totals that the source states:',
    table: (number: number, caption: string) => `Table ${number}${caption ? ` “${caption}”` : ''}`,
    json: 'JSON in the page',
    noTable: 'a page without a table',
    written: (file: string) => `Wrote “${file}”.`,
    notWritten: (file: string) =>
      `Cannot write “${file}”: there is no such folder, or it may not be written to.`,
    shortfalls: {
      noRenderer: 'A png picture needs one more package: npm install @resvg/resvg-js.',
      noFont:
        'This machine has no font with the letters of Vietnamese: npm install @expo-google-fonts/noto-sans.',
    },
  },
} as const;
