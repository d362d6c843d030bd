import type { CommandWords } from './words.js';

const USAGE = `Cách dùng:
  bien-phong-charts check [TỆP]                   kiểm tra số liệu trước khi công bố
  bien-phong-charts convert [TỆP] -o report.json  ghi số liệu thành báo cáo JSON
  bien-phong-charts render BIỂU_ĐỒ -o award.html  vẽ biểu đồ ra tệp, để đăng không cần JavaScript

TỆP là tệp JSON, CSV, TSV hoặc trang HTML có bảng số liệu.
Không có TỆP, hoặc TỆP là “-”: đọc từ đầu vào chuẩn.
BIỂU_ĐỒ là {elements}.

Tùy chọn chung:
  --lang vi|en         ngôn ngữ của thông báo và của cách viết số (mặc định: vi)
  --language TỆP       tệp JSON hoặc mô-đun JavaScript có các câu của một ngôn ngữ khác
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
  --layout TÊN         {layouts}
  --width SỐ           chiều rộng, từ 280 đến 1920 điểm ảnh (mặc định: 640)
  --no-shadow          html chỉ gồm hình SVG và bảng, cho hệ thống bỏ hết thẻ lạ và mã lệnh

Mã thoát: 0 = vẽ được biểu đồ; 1 = số liệu có lỗi; 2 = lệnh viết sai.
`;

/** Vietnamese. */
export const viWords: CommandWords = {
  usage: USAGE,
  layouts: 'cách trình bày: {layouts}',
  layoutsOf: '{element} có {layouts}',
  usageErrors: {
    noCommand: 'Thiếu lệnh: check, convert hoặc render.',
    command: 'Không có lệnh “{word}”.',
    option: 'Không có tùy chọn “{word}” cho lệnh này.',
    noValue: 'Tùy chọn “{word}” cần một giá trị.',
    value: 'Tùy chọn “{word}” không nhận giá trị.',
    lang: 'Không có ngôn ngữ “{word}”: chỉ vi, en, hoặc ngôn ngữ của tệp ghi sau --language.',
    period: 'Thời gian “{word}” cần viết như 2020-2024.',
    noFile: 'Thiếu tên tệp.',
    files: 'Mỗi lần chỉ một tệp; thừa “{word}”.',
    noElement: 'Thiếu tên biểu đồ: {elements}.',
    element: 'Không có biểu đồ “{word}”: chỉ {elements}.',
    words: 'Mỗi lần chỉ một biểu đồ; thừa “{word}” (số liệu: --data TỆP).',
    layout: 'Biểu đồ này không có cách trình bày “{word}”.',
    width: 'Chiều rộng “{word}” cần là số nguyên từ 280 đến 1920 (điểm ảnh).',
    format: 'Không có định dạng “{word}”: chỉ html, svg hoặc png.',
    htmlOnly: 'Tùy chọn “{word}” chỉ dùng cho định dạng html.',
    pictures: '“{word}” chỉ có dạng html; svg và png dành cho {charts}.',
    noOutput: 'Ảnh png cần tên tệp để ghi: -o TỆP.png.',
    languageFile:
      'Không đọc được tệp ngôn ngữ “{word}”: cần tệp JSON, hoặc mô-đun JavaScript xuất mặc định các câu.',
    languageSentences: 'Tệp ngôn ngữ còn thiếu câu “{word}”.',
    languageCode: '“{word}” không phải mã ngôn ngữ như fr hoặc pt-BR.',
  },
  input: 'đầu vào chuẩn',
  file: '“{name}”',
  unread: {
    present: 'Không mở được {file}: không có tệp này hoặc không được phép đọc.',
    format: 'Không nhận ra {file}: cần tệp JSON, CSV hoặc trang HTML có bảng số liệu.',
    other: 'Không đọc được {file}: {reason}.',
  },
  page: {
    table: 'Bảng {number}',
    captionedTable: 'Bảng {number} “{caption}”',
    json: 'JSON trong trang',
    noTable: 'một trang không có bảng nào',
    problem: '{part}. {problem}',
  },
  check: {
    valid: '{file}: vẽ được biểu đồ.',
    invalid: '{file}: chưa vẽ được biểu đồ, có {problems} cần sửa.',
    problem: { other: 'lỗi' },
    more: '… và {count} lỗi nữa (xem hết bằng --json).',
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
    reconciliation: 'Đối chiếu với tổng số do nguồn nêu:',
  },
  warnings: {
    heading: 'Lưu ý (biểu đồ vẫn vẽ được):',
    award: '{issuer} ({award})',
    fraction: '{of}: {count} không phải số nguyên; hãy kiểm tra dấu thập phân.',
    inexact: '{of}: nguồn nêu {count}, không phải con số chính xác.',
    loneTotal:
      'Tổng “{of}”: báo cáo không có số liệu nào tên như vậy để đối chiếu; hãy kiểm tra chính tả.',
  },
  written: 'Đã ghi “{file}”.',
  notWritten: 'Không ghi được “{file}”: không có thư mục này hoặc không được phép ghi.',
  shortfalls: {
    noRenderer: 'Ảnh png cần thêm một gói: npm install @resvg/resvg-js.',
    noFont:
      'Máy này không có phông chữ nào đủ dấu tiếng Việt: npm install @expo-google-fonts/noto-sans.',
  },
};
