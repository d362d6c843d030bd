import { CHOICES } from './column-names.js';
import type { Expectation } from './problem.js';
import {
  DAMAGED,
  figure,
  type ItemSchema,
  reportSchema,
  type Schema,
  text,
  type ValueSchema,
} from './schema.js';

/** A part of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DAY = '^\\d{4}-\\d\\d-\\d\\d$';
const YEAR_OR_MONTH = '^\\d{4}(-(0[1-9]|1[0-2]))?$';
const FULL_DATE = { format: 'date', pattern: DAY };

/** What an editor shows beside a key. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  $schema: 'Tệp này · This file',
  title: 'Tên · Title',
  place: 'Nơi thực hiện · Where',
  period: 'Năm đầu và năm cuối · First and last year',
  from: 'Năm đầu · First year',
  to: 'Năm cuối, không trước năm đầu · Last year, no earlier than the first',
  held: 'Ngày trình bày, như 2024-02-28 · Date on which it was presented',
  source: 'Nơi công bố · Where it was published',
  publisher: 'Cơ quan công bố · Publisher',
  url: 'Địa chỉ http(s) · http(s) address',
  date: 'Năm, tháng hoặc ngày công bố · Year, month or day of publication',
  awards: 'Khen thưởng · Awards',
  issuer: 'Đơn vị trao tặng · Who gave the award',
  award: 'Hình thức khen thưởng · Kind of award',
  recipient: 'individual: cá nhân; collective: tập thể',
  count: 'Số cá nhân hoặc tập thể · Number of recipients',
  note: 'Ghi chú · Note',
  infrastructure: 'Công trình · Works',
  work: 'Công trình · Work',
  unit: 'Đơn vị tính · Unit of measure',
  action:
    'built: xây mới; repaired: sửa chữa; mixed: nhiều hình thức; unstated: nguồn không nêu · What was done',
  icon: 'home, road, school, hoặc tên khác cho hình trung tính · or another name for a neutral icon',
  quantity: 'Số lượng theo đơn vị tính · Number of units',
  households: 'Hộ dân được giúp đỡ · Households helped',
  support: 'Hình thức giúp đỡ · Kind of support',
  totals: 'Tổng số do nguồn nêu · Totals that the source states',
  of: 'individuals, collectives, awards, households hoặc tên đơn vị tính · or the name of a unit',
  figure: 'Con số · Figure',
  mentions: 'Nguồn nhắc đến, không nêu con số · Mentioned by the source without a number',
  value: 'Giá trị, từ 0 trở lên · Value, 0 or more',
  qualifier:
    'exact: đúng bằng; over: hơn; nearly: gần; about: khoảng · How the source qualifies the number',
  phrase: 'Câu của nguồn, nguyên văn · The words of the source, verbatim',
  vi: 'Tiếng Việt · Vietnamese',
  en: 'Tiếng Anh · English',
};

/** Text that is not empty, without damaged letters. */
const WORDS: JsonSchema = {
  type: 'string',
  minLength: 1,
  pattern: '\\S',
  not: { pattern: DAMAGED.source },
};

/** What a value must be, by what is expected of it. */
const VALUES: Readonly<Partial<Record<Expectation, JsonSchema>>> = {
  text: WORDS,
  string: WORDS,
  number: { type: 'number', minimum: 0 },
  year: { type: 'integer', minimum: 1, maximum: 9999 },
  link: { type: 'string', pattern: '^https?://' },
};

const DATES: Readonly<Record<string, JsonSchema>> = {
  held: { type: 'string', ...FULL_DATE },
  date: { type: 'string', anyOf: [FULL_DATE, { pattern: YEAR_OR_MONTH }] },
};

/** What stands in many places, by its name. */
const SHARED = new Map<Schema, string>([
  [text, 'text'],
  [figure, 'figure'],
]);

function convert(schema: Schema): JsonSchema {
  const name = SHARED.get(schema);
  return name ? { $ref: `#/$defs/${name}` } : convertHere(schema);
}

function convertHere(schema: Schema): JsonSchema {
  if (!('expected' in schema)) return { type: 'array', items: convert(schema[0]) };
  if ('read' in schema) return convertValue(schema);
  const item = convertItem(schema);
  return schema.plain ? { anyOf: [convertValue(schema.plain), item] } : item;
}

function convertValue({ expected }: ValueSchema): JsonSchema {
  const choices: Partial<Record<Expectation, object>> = CHOICES;
  return choices[expected] ? { enum: Object.keys(choices[expected]) } : (VALUES[expected] ?? {});
}

function convertItem({ item, expected }: ItemSchema): JsonSchema {
  const keys = Object.keys(item);
  const properties = keys.map((name) => {
    const key = name.replace('?', '');
    const schema = DATES[key] ?? convert(item[name] as Schema);
    return [key, { ...schema, description: DESCRIPTIONS[key] }];
  });
  const required = keys.filter((name) => !name.endsWith('?'));
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    // A text names at least one language.
    ...(expected === 'text' && { minProperties: 1 }),
    additionalProperties: false,
  };
}

/**
 * The shape of a report as JSON Schema, so that an editor can complete and check a file as it is written.
 * It cannot say that a period runs forwards or that no row repeats another.
 */
export function createJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Báo cáo kết quả chương trình · Programme report',
    description:
      'Số liệu mà bien-phong-charts vẽ thành biểu đồ · The figures that bien-phong-charts draws',
    ...convert(reportSchema),
    $defs: Object.fromEntries(Array.from(SHARED, ([schema, name]) => [name, convertHere(schema)])),
  };
}
