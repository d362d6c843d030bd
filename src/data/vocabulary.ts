import { CHOICES, COLUMN_NAMES } from './column-names.js';
import { countedBy } from './counted.js';
import { nameKey, tidy } from './name.js';
import type { Action, Qualifier, Recipient } from './report.js';

/** The lists of a report whose rows a file can hold. */
export type Section = 'awards' | 'infrastructure' | 'households' | 'totals' | 'mentions';

/** Sections that an element draws. */
export type Kind = Exclude<Section, 'totals' | 'mentions'>;

/** What a column holds; `ignored` ones number the rows or name a person, as a `name` does beside any subject. */
export type Column =
  | 'section'
  | 'issuer'
  | 'award'
  | 'recipient'
  | 'work'
  | 'unit'
  | 'action'
  | 'support'
  | 'value'
  | 'qualifier'
  | 'phrase'
  | 'note'
  | 'icon'
  | 'name'
  | 'ignored';

type Words<Meaning extends string> = Readonly<Record<Meaning, string>>;

/** Header words besides their names, by what they mean; a word with several meanings stands in several lists. */
const COLUMNS: Words<Column> = {
  section: 'phần, mục, loại số liệu, nhóm số liệu',
  issuer:
    'đơn vị trao tặng, đơn vị trao, đơn vị tặng, đơn vị khen thưởng, cơ quan, cơ quan trao tặng, cơ quan khen thưởng, tổ chức, awarded by, awarding body, organisation, organization',
  award:
    'hình thức, hình thức khen thưởng, danh hiệu, danh hiệu khen thưởng, loại khen thưởng, award kind, kind of award',
  recipient: 'đối tượng khen thưởng, người nhận, loại đối tượng',
  work: 'hạng mục, hạng mục công trình, tên công trình, nội dung, item',
  unit: 'đơn vị, đvt, unit of measure',
  action: 'hình thức, hình thức thực hiện, hình thức xây dựng, tình trạng, cách làm',
  support:
    'hình thức, hình thức giúp đỡ, hình thức hỗ trợ, nội dung, nội dung hỗ trợ, nội dung giúp đỡ, biện pháp, measure',
  value:
    'số lượng khen thưởng, khối lượng, số hộ, số hộ dân, số liệu, con số, giá trị, count, number, quantity, figure, households',
  qualifier: 'mức độ, độ chính xác, status',
  phrase: 'trích dẫn, câu trích, nguyên văn, nguồn ghi, from the source, source phrase',
  note: 'ghi chú, chú thích, remark',
  icon: 'biểu tượng',
  name: 'tên',
  ignored: 'stt, tt, số tt, số thứ tự, no, nr, #, họ tên, họ và tên, full name',
};

const SECTIONS: Words<Section> = {
  awards: 'thi đua khen thưởng, award',
  infrastructure: 'hạ tầng, cơ sở hạ tầng, work',
  households: 'hộ, hộ gia đình',
  totals: 'tổng, tổng cộng',
  mentions: 'không nêu số',
};

const RECIPIENT_WORDS: Words<Recipient> = {
  individual: 'số cá nhân, người, person, people',
  collective: 'số tập thể, group',
};

const ACTION_WORDS: Words<Action> = {
  built: 'xây, xây dựng, làm mới, build, new',
  repaired: 'sửa, nâng cấp, tu sửa, cải tạo, repair',
  mixed: 'hỗn hợp, several kinds of work',
  unstated:
    'nguồn không nêu xây mới hay sửa chữa, the source does not say whether built or repaired',
};

const QUALIFIER_WORDS: Words<Qualifier> = {
  exact: 'đúng, exactly',
  over: 'trên, more than, above',
  nearly: 'almost, close to',
  about: 'chừng, độ, xấp xỉ, around, approximately, ~, ≈',
};

const TOTAL = /^(tổng( số| cộng)?( t(oà|òa)n tỉnh)?|cộng|t(oà|òa)n tỉnh|totals?|sum)$/;

/** How names of sums begin. */
const SUM_WORDS =
  /^(tổng (số|cộng|toàn|các)|cộng (cấp|khối|toàn|chung|[ivx]+|\d+)|trong đó|(grand |sub ?)?totals?|of which)( |$)/u;

const MULTIPLES =
  /(^|(^| )(đơn vị|đơn vị tính|đvt|tính bằng|units?|in) )(trăm|nghìn|ngàn|triệu|tỷ|tỉ|1 ?000|hundreds?|thousands?|millions?|billions?)( |$)/u;

const OF_WHICH = /^(trong đó|chia ra|(bao )?gồm|of which|including)$/;

/** Which columns a row of a kind has, first what it is of: of a header word with several meanings, the first of these. */
export const COLUMNS_OF: Readonly<Record<Kind, readonly [subject: Column, ...Column[]]>> = {
  awards: ['issuer', 'award', 'recipient'],
  infrastructure: ['work', 'unit', 'action'],
  households: ['support', 'unit'],
};

/** Words without case and marks. */
function plainWords(words: string): string {
  return tidy(words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}#~≈]+/gu, ' '));
}

/** Words compare without case, marks, the place of a tone and the English sign of several. */
function wordKey(words: string): string {
  return nameKey(plainWords(words)).replace(/(?<!award)s( |$)/g, '$1');
}

/** Finds what a text means: by the words of a list, by a name, or by itself. */
function lookUp<Meaning extends string>(
  words: Words<Meaning>,
  names: Partial<Words<Meaning>>,
): (text: string) => Meaning[] {
  const known = (Object.keys(words) as Meaning[]).map((meaning) => {
    const all = [meaning, names[meaning] ?? meaning, ...words[meaning].split(', ')];
    return { meaning, keys: all.map(wordKey) };
  });
  return (text) => {
    const key = wordKey(text);
    return known.flatMap(({ meaning, keys }) => (keys.includes(key) ? meaning : []));
  };
}

function lookUpOne<Meaning extends string>(words: Words<Meaning>, names: Words<Meaning>) {
  const meaningsOf = lookUp(words, names);
  return (text: string): Meaning | undefined => meaningsOf(text)[0];
}

const meaningsOf = /* @__PURE__ */ lookUp(COLUMNS, COLUMN_NAMES);

/** The section that a cell names. */
export const sectionOf: (text: string) => Section | undefined = /* @__PURE__ */ lookUpOne(
  SECTIONS,
  CHOICES.section,
);
/** The kind of recipient that a cell or a header names. */
export const recipientOf: (text: string) => Recipient | undefined = /* @__PURE__ */ lookUpOne(
  RECIPIENT_WORDS,
  CHOICES.recipient,
);
/** What a cell says was done. */
export const actionOf: (text: string) => Action | undefined = /* @__PURE__ */ lookUpOne(
  ACTION_WORDS,
  CHOICES.action,
);
/** The status that a cell or the words before a number name. */
export const qualifierOf: (text: string) => Qualifier | undefined = /* @__PURE__ */ lookUpOne(
  QUALIFIER_WORDS,
  CHOICES.qualifier,
);

/** Whether a row or column of this name holds totals. */
export function isTotal(name: string): boolean {
  return TOTAL.test(plainWords(name));
}

/** Whether a name speaks of a total without being called one: it may double what stands beside it. */
export function seemsTotal(name: string): boolean {
  return SUM_WORDS.test(plainWords(name)) && !isTotal(name);
}

/** Whether a unit or a title says that figures are in thousands or millions: “nghìn người”, “ĐVT: nghìn hộ”. */
export function saysMultiples(text: string): boolean {
  return MULTIPLES.test(plainWords(text));
}

/** Whether a header only says that what stands under it is a part. */
export function isOfWhich(header: string): boolean {
  return OF_WHICH.test(plainWords(header));
}

/** Whether a unit counts households. */
export function isHouseholdUnit(unit: string): boolean {
  return countedBy(plainWords(unit)).list === 'households';
}

/** What a header word means in a file of this kind. */
export function columnOf(header: string, kind?: Kind): Column | undefined {
  const meanings = meaningsOf(header);
  const own: readonly Column[] = kind ? COLUMNS_OF[kind] : [];
  return own.find((column) => meanings.includes(column)) ?? meanings[0];
}

/** The kind of rows that a header announces, as far as its words tell. */
export function kindOf(headers: readonly string[]): Kind | undefined {
  const says = (column: Column) => headers.some((header) => meaningsOf(header).join() === column);
  if (says('recipient') || headers.some(recipientOf)) return 'awards';
  if (says('work')) return 'infrastructure';
  if (says('support') || headers.some((header) => /hộ|household/i.test(header))) {
    return 'households';
  }
  if (says('unit')) return 'infrastructure';
  return says('issuer') ? 'awards' : undefined;
}
