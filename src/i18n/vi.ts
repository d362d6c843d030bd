import type { ChartSentences } from './language.js';

/** Vietnamese, all but its sentences about problems, which are loaded with what shows them. */
export const vi: ChartSentences = {
  intl: 'vi',

  numbers: {
    qualifiers: {
      exact: '{number}',
      over: 'hơn {number}',
      nearly: 'gần {number}',
      about: 'khoảng {number}',
      atLeast: 'ít nhất {number}',
      atMost: 'tối đa {number}',
    },
    range: 'từ {from} đến {to}',
    qualifiedRange: '{from} đến {to}',
    under: 'dưới {number}',
  },
  joined: {
    unit: '{number} {unit}',
    value: '{name}: {value}',
    detail: '{text}, {detail}',
    item: '{text}; {item}',
    aside: '{text} ({aside})',
  },
  month: 'numeric',

  nouns: {
    individual: { other: 'cá nhân' },
    collective: { other: 'tập thể' },
    recipient: { other: 'cá nhân hoặc tập thể' },
    award: { other: 'lượt khen thưởng' },
    household: { other: 'hộ' },
  },
  actions: {
    built: 'xây mới',
    repaired: 'sửa chữa',
    mixed: 'nhiều hình thức',
    unstated: 'nguồn không nêu xây mới hay sửa chữa',
  },
  abbreviations: {
    UBND: 'Ủy ban nhân dân',
    HĐND: 'Hội đồng nhân dân',
    MTTQ: 'Mặt trận Tổ quốc',
    BĐBP: 'Bộ đội Biên phòng',
  },

  chart: {
    plot: 'Biểu đồ',
    keys: 'Phím mũi tên: chuyển · Enter: chọn · Esc: thoát',
    showTable: 'Xem bảng số liệu',
    showChart: 'Xem biểu đồ',
    dot: 'Mỗi chấm là {count}',
    unitemised: 'Không nêu chi tiết',
    hidden: 'Đang hiện một phần: đã ẩn {names}.',
  },
  table: { total: 'Tổng số', note: 'Ghi chú', phrase: 'Nguồn ghi' },
  source: {
    named: 'Nguồn: {title}',
    mentions: 'Nguồn còn nhắc đến, không nêu con số: {mentions}.',
  },
  loading: { report: 'Đang tải số liệu…', incomplete: 'Chưa tải đủ; hãy tải lại trang.' },

  awards: {
    heading: 'Khen thưởng theo đơn vị trao tặng',
    columns: {
      issuer: 'Đơn vị trao tặng',
      award: 'Hình thức',
      recipient: 'Đối tượng',
      count: 'Số lượng',
    },
    largest: {
      none: 'Báo cáo này không nêu số liệu khen thưởng theo đơn vị trao tặng.',
      zero: 'Tổng số lượt khen thưởng mà báo cáo này ghi nhận là 0.',
      only: 'Toàn bộ khen thưởng trong báo cáo do {name} trao: {awards}, gồm {recipients}.',
      one: '{name} trao nhiều nhất: {count} trong {all} ({share}).',
      equal: '{names} cùng trao nhiều nhất: mỗi đơn vị {count} trong {all}.',
      open: 'Con số lớn nhất được nêu: {names}, trong {all}.',
      rows: { other: 'đơn vị' },
    },
    only: 'Toàn bộ khen thưởng trong báo cáo do {name} trao: {awards}.',
    all: 'tổng số {awards}',
    itemised: '{awards} được nêu chi tiết',
    shares: 'Tỷ lệ chỉ tính trên phần được nêu chi tiết.',
  },
  infrastructure: {
    heading: 'Công trình đã thực hiện',
    columns: {
      work: 'Công trình',
      quantity: 'Số lượng',
      unit: 'Đơn vị tính',
      action: 'Hình thức',
    },
    icons: {
      home: 'nhà ở',
      road: 'đường giao thông',
      school: 'trường học',
      neutral: 'công trình khác',
    },
    icon: 'Mỗi hình = {number} {unit}',
    dash: 'Mỗi vạch = {number} {unit}',
    scales: 'Mỗi đơn vị tính có một thang đo riêng',
    largest: {
      none: 'Báo cáo này không nêu số liệu về công trình đã thực hiện.',
      only: 'Báo cáo chỉ nêu một hạng mục công trình: {name} ({count}).',
      one: 'Trong các công trình tính bằng {unit}, nhiều nhất là {name} ({count}).',
      equal:
        'Trong các công trình tính bằng {unit}, cùng nhiều nhất là {names} (mỗi hạng mục {count}).',
      open: 'Trong các công trình tính bằng {unit}, con số lớn nhất được nêu là {names}.',
      rows: { other: 'hạng mục' },
    },
    apart: 'Tổng cộng {works} hạng mục, mỗi hạng mục một đơn vị tính nên không cộng chung.',
    units: 'Có {works} hạng mục, {units} đơn vị tính không cộng chung.',
  },
  households: {
    heading: 'Hộ dân được giúp đỡ',
    columns: { support: 'Hình thức giúp đỡ', households: 'Số hộ' },
    series: 'Số hộ dân',
    overlap: 'Các nhóm có thể trùng nhau nên không cộng.',
    largest: {
      none: 'Báo cáo này không nêu số liệu về hộ dân được giúp đỡ.',
      zero: 'Số hộ dân được giúp đỡ mà báo cáo này ghi nhận là 0.',
      only: 'Báo cáo chỉ nêu một hình thức giúp đỡ: {count} ({name}).',
      one: 'Nhiều nhất: {count} ({name}). {overlap}',
      equal: '{names} cùng nhiều nhất, mỗi nhóm {count}. {overlap}',
      open: 'Con số lớn nhất được nêu: {names}. {overlap}',
      rows: { other: 'nhóm' },
    },
  },
  keyFigures: {
    heading: 'Số liệu chính',
    stated: 'Tổng số do nguồn nêu',
    totals: {
      individual: '{noun} được khen thưởng',
      collective: '{noun} được khen thưởng',
      award: '{noun}',
      household: '{noun} dân được giúp đỡ',
    },
  },
  dashboard: { held: 'trình bày ngày {date}' },

  reconciliation: {
    labelled: '{label}: {sentence}',
    labels: {
      agrees: 'Đã đối chiếu',
      within: 'Đã đối chiếu',
      short: 'Lưu ý',
      exceeds: 'Cảnh báo',
    },
    sentences: {
      agrees: 'tổng {stated} do nguồn nêu khớp với chi tiết.',
      within: 'nguồn nêu {stated}, chi tiết cộng lại là {itemised}, phù hợp.',
      short: 'nguồn nêu {stated}, chi tiết cộng lại chỉ {itemised}.',
      exceeds: 'nguồn nêu {stated} nhưng chi tiết cộng lại là {itemised}.',
    },
    shortBy:
      'nguồn nêu {stated}, chi tiết cộng lại chỉ {itemised}; {unitemised} không được nêu chi tiết.',
  },
  tooltip: {
    qualifiers: {
      exact: '',
      over: 'Hơn: nguồn nêu trên mức này.',
      nearly: 'Gần: nguồn nêu chưa đến mức này.',
      about: 'Khoảng: nguồn nêu con số ước chừng.',
      atLeast: 'Ít nhất: nguồn nêu từ mức này trở lên.',
      atMost: 'Tối đa: nguồn nêu không quá mức này.',
    },
    shares: 'Chiếm {shares}.',
    ofIssuer: '{share} của đơn vị này',
    ofAll: '{share} tổng số được liệt kê',
  },
  announcements: {
    report: 'Số liệu mới. {takeaway}',
    layout: 'Đã đổi kiểu biểu đồ. {takeaway}',
    series: '{takeaway}',
  },

  downloads: {
    open: 'Tải xuống',
    menu: {
      svg: 'Tải ảnh SVG',
      png: 'Tải ảnh PNG',
      csv: 'Tải số liệu CSV',
      table: 'Sao chép bảng',
      embed: 'Sao chép mã nhúng',
    },
    saved: 'Đã tải xuống {file}',
    notSaved: 'Không tạo được tệp. {reason}',
    tableCopied: 'Đã sao chép bảng',
    embedCopied: 'Đã sao chép mã nhúng',
    notCopied: 'Không sao chép được: trình duyệt không cho phép.',
  },
  exportErrors: {
    notDrawn: 'Biểu đồ chưa vẽ xong, không ở trong trang, hoặc báo cáo có lỗi.',
    tooLarge: 'Trình duyệt này không vẽ được ảnh {size} điểm ảnh.',
  },
};
