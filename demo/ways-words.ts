/** Texts of the page that shows the ways in, by the keys in its `data-words` attributes. */
export const WAYS_WORDS = {
  vi: {
    where: 'Trang mẫu cho người biên tập',
    title: 'Đưa số liệu vào biểu đồ',
    once: 'Trước hết, đặt thẻ này một lần trong trang:',
    next: 'Sau đó chọn một cách dưới đây, chép đoạn mã và dán vào bài viết.',
    example:
      'Trừ cách thứ nhất, mọi số liệu ở trang này là số liệu minh họa của một tỉnh giả định.',
    builtIn: 'Số liệu có sẵn',
    builtInHow: 'Thẻ để trống vẽ báo cáo của tỉnh Lai Châu 2019–2024.',
    json: 'Tệp JSON',
    jsonHow:
      'Một tệp JSON cho mọi biểu đồ, bằng cả hai thứ tiếng. Tệp đặt cạnh trang, hoặc ở máy chủ khác cho phép đọc (CORS).',
    jsonFile: 'Xem tệp JSON',
    csv: 'Tệp CSV',
    csvHow:
      'Trong Excel, chọn Lưu thành, kiểu “CSV UTF-8”. Dòng đầu là tên cột, mỗi dòng sau một số.',
    csvFile: 'Xem tệp CSV',
    script: 'JSON trong thẻ',
    scriptHow:
      'Khi không tải được tệp lên máy chủ: dán số liệu vào giữa thẻ. Trang có thể sửa phần này, biểu đồ vẽ lại ngay.',
    table: 'Bảng trong thẻ',
    tableHow:
      'Bảng có sẵn của bài viết trở thành biểu đồ. Khi trình duyệt tắt script, và khi in, bảng vẫn ở đó; trình đọc màn hình đọc chính bảng này.',
    dashboard: 'Một báo cáo cho nhiều biểu đồ',
    dashboardHow:
      'Số liệu chỉ đưa vào một lần, cho thẻ bao quanh. Trang tự xếp các biểu đồ bên trong; để trống thì thẻ tự xếp.',
    property: 'Từ chương trình',
    propertyHow:
      'Ứng dụng đặt báo cáo vào thuộc tính report; thuộc tính này được ưu tiên trước mọi cách khác.',
    index: 'Báo cáo Lai Châu',
    broken: 'Khi số liệu có lỗi',
    copy: 'Chép đoạn mã',
    copied: 'Đã chép.',
  },
  en: {
    where: 'A sample page for editors',
    title: 'How figures get into a chart',
    once: 'First, put this tag into the page, once:',
    next: 'Then choose one of the ways below, copy its markup and paste it into the article.',
    example:
      'Except for the first, all figures on this page are examples of an invented province; some are in Vietnamese only.',
    builtIn: 'Built-in figures',
    builtInHow: 'An empty tag draws the report of Lai Châu province, 2019–2024.',
    json: 'A JSON file',
    jsonHow:
      'One JSON file for every chart, in both languages. It stands beside the page, or on another server that lets the page read it (CORS).',
    jsonFile: 'The JSON file',
    csv: 'A CSV file',
    csvHow:
      'In Excel, choose Save As, “CSV UTF-8”. The first row names the columns, each row after it has one figure.',
    csvFile: 'The CSV file',
    script: 'JSON inside the tag',
    scriptHow:
      'Where no file can be uploaded: paste the figures into the tag. A page may change them, and the chart is drawn again.',
    table: 'A table inside the tag',
    tableHow:
      'A table that the article has already becomes the chart. Without scripts, and in print, the table is still there; a screen reader reads this very table.',
    dashboard: 'One report for several charts',
    dashboardHow:
      'The figures are given once, to the tag around. The page lays out the charts inside; left empty, the tag does.',
    property: 'From a program',
    propertyHow: 'An application sets the property report, which wins over every other way.',
    index: 'The report of Lai Châu',
    broken: 'What faulty figures look like',
    copy: 'Copy the markup',
    copied: 'Copied.',
  },
} as const;
