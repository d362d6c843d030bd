import { LISTS, type ListName } from '../../report/lists.js';
import { recipientOf } from './cell-words.js';
import { plainWords, WordIndex } from './words.js';

/** Words of headers by the column that they name; a word that names several stands in several. */
const HEADER_WORDS = {
  section: ['section', 'phần', 'mục', 'loại số liệu', 'nhóm số liệu'],
  issuer: [
    'issuer',
    'đơn vị',
    'đơn vị trao tặng',
    'đơn vị trao',
    'đơn vị tặng',
    'đơn vị khen thưởng',
    'cơ quan',
    'cơ quan trao tặng',
    'cơ quan khen thưởng',
    'tổ chức',
    'awarded by',
    'awarding body',
    'organisation',
    'organization',
  ],
  award: [
    'award',
    'hình thức',
    'hình thức khen thưởng',
    'danh hiệu',
    'danh hiệu khen thưởng',
    'loại khen thưởng',
    'award kind',
    'kind of award',
  ],
  recipient: ['recipient', 'đối tượng', 'đối tượng khen thưởng', 'người nhận', 'loại đối tượng'],
  work: [
    'work',
    'công trình',
    'hạng mục',
    'hạng mục công trình',
    'tên công trình',
    'nội dung',
    'item',
  ],
  unit: ['unit', 'đơn vị tính', 'đơn vị', 'đvt', 'unit of measure'],
  action: [
    'action',
    'hình thức',
    'hình thức thực hiện',
    'hình thức xây dựng',
    'tình trạng',
    'cách làm',
  ],
  support: [
    'support',
    'hỗ trợ',
    'hình thức',
    'hình thức giúp đỡ',
    'hình thức hỗ trợ',
    'nội dung',
    'nội dung hỗ trợ',
    'nội dung giúp đỡ',
    'biện pháp',
    'measure',
  ],
  value: [
    'value',
    'số lượng',
    'số lượng khen thưởng',
    'khối lượng',
    'số hộ',
    'số hộ dân',
    'số liệu',
    'con số',
    'giá trị',
    'count',
    'number',
    'quantity',
    'figure',
    'households',
  ],
  qualifier: ['qualifier', 'mức độ', 'độ chính xác', 'status'],
  phrase: [
    'phrase',
    'trích nguồn',
    'trích dẫn',
    'câu trích',
    'nguyên văn',
    'nguồn ghi',
    'from the source',
    'source phrase',
  ],
  note: ['note', 'ghi chú', 'chú thích', 'remark'],
  icon: ['icon', 'biểu tượng'],
  name: ['name', 'tên'],
  // Numbers of rows, and names of persons.
  ignored: [
    'ignored',
    'stt',
    'tt',
    'số tt',
    'số thứ tự',
    'no',
    'nr',
    '#',
    'họ tên',
    'họ và tên',
    'full name',
  ],
} as const;

/**
 * What a column holds. A `name` names the rows where no other column does, else persons; an `ignored` column is
 * left out.
 */
export type ColumnKind = keyof typeof HEADER_WORDS;

/** A header that says only that a part of another column stands under it. */
const OF_WHICH = /^(trong đó|chia ra|(bao )?gồm|of which|including)$/;

let index: WordIndex<ColumnKind> | undefined;

function findColumns(header: string): readonly ColumnKind[] {
  index ??= new WordIndex<ColumnKind>(HEADER_WORDS);
  return index.findAll(header);
}

/** The column that a header names, in a file of this list if it is known. */
export function columnOf(header: string, list?: ListName): ColumnKind | undefined {
  const columns = findColumns(header);
  const own: readonly ColumnKind[] = list ? LISTS[list].columns : [];
  return own.find((column) => columns.includes(column)) ?? columns[0];
}

/** The list to which the rows below these headers belong, as far as their words tell. */
export function listOf(headers: readonly string[]): ListName | undefined {
  // A word of several meanings announces nothing.
  const names = new Set(
    headers.flatMap((header) => {
      const columns = findColumns(header);
      return columns.length === 1 ? columns : [];
    }),
  );
  if (names.has('recipient') || headers.some(recipientOf)) return 'awards';
  if (names.has('work')) return 'infrastructure';
  if (names.has('support') || headers.some((header) => /hộ|household/i.test(header))) {
    return 'households';
  }
  if (names.has('unit')) return 'infrastructure';
  return names.has('issuer') ? 'awards' : undefined;
}

/** Whether a header says only that what stands under it is a part. */
export function isOfWhich(header: string): boolean {
  return OF_WHICH.test(plainWords(header));
}
