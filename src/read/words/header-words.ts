import { LISTS, type ListName } from '../../report/lists.js';
import { recipientOf } from './cell-words.js';
import { plainWords, WordIndex } from './words.js';

/** Header words by column; a word with several meanings is listed in each. */
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
  to: ['to', 'đến', 'đến số'],
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
  // Row numbers, and names of persons.
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
 * The kind of a column. `name` names the rows if no other column does, else persons; `ignored`
 * columns are skipped.
 */
export type ColumnKind = keyof typeof HEADER_WORDS;

/** A header that only says “of which”, above columns that are parts of another. */
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

/** Returns the list that these headers suggest; `undefined` if their words do not tell. */
export function listOf(headers: readonly string[]): ListName | undefined {
  // A word with several meanings does not identify a list.
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

/** Whether a header only says that its columns are parts of another. */
export function isOfWhich(header: string): boolean {
  return OF_WHICH.test(plainWords(header));
}
