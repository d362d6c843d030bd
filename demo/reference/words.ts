/**
 * Texts of the reference: those of the page by the keys in its `data-words`, and those of sections.
 */
export const REFERENCE_WORDS = {
  vi: {
    where: 'Dành cho người lập trình',
    title: 'Tra cứu các phần tử',
    intro:
      'Mỗi phần tử kèm mọi thuộc tính, phương thức, sự kiện, phần và biến CSS của nó. Thay một giá trị, biểu đồ mẫu đổi theo ngay. Lời mô tả bằng tiếng Anh.',
    index: 'Báo cáo Lai Châu',
    ways: 'Đưa số liệu vào biểu đồ',
    contents: 'Các phần tử',
    markup: 'Đoạn mã',
    settings: 'Thuộc tính',
    propertyOnly: 'chỉ đặt được từ chương trình',
    property: 'trong chương trình:',
    initial: 'mặc định:',
    methods: 'Phương thức',
    events: 'Sự kiện',
    trigger: 'Tạo sự kiện',
    log: 'Sự kiện đã nhận',
    none: 'Chưa có sự kiện nào.',
    slots: 'Bên trong thẻ',
    children: 'phần tử con',
    parts: 'Các phần',
    partsHow: 'Chọn một tên để thấy phần ấy được đóng khung trên biểu đồ mẫu.',
    customProperties: 'Biến CSS',
    colour: 'Chọn màu',
  },
  en: {
    where: 'For developers',
    title: 'Reference of the elements',
    intro:
      'Each element, with its attributes, methods, events, parts and custom properties. Change a value, and the example follows at once.',
    index: 'The report of Lai Châu',
    ways: 'How figures get into a chart',
    contents: 'Elements',
    markup: 'Markup',
    settings: 'Attributes and properties',
    propertyOnly: 'set by a program only',
    property: 'as a property:',
    initial: 'default:',
    methods: 'Methods',
    events: 'Events',
    trigger: 'Make it happen',
    log: 'Events so far',
    none: 'None yet.',
    slots: 'Inside the tag',
    children: 'children',
    parts: 'Parts',
    partsHow: 'Choose a name, and that part of the example is framed.',
    customProperties: 'Custom properties',
    colour: 'Choose a colour',
  },
} as const;

export type ReferenceWords = (typeof REFERENCE_WORDS)[keyof typeof REFERENCE_WORDS];
