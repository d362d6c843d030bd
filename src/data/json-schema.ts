import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { Expectation } from './problem.js';
import { figure, plainText, qualified, reportSchema, text, translations, value } from './schema.js';

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

/** What a check of the schema asks, by its message; what compares two values has no words here. */
const CHECKS: Readonly<Partial<Record<Expectation, JsonSchema>>> = {
  text: { minLength: 1, pattern: '\\S' },
  string: { minLength: 1, pattern: '\\S' },
  number: { minimum: 0 },
  year: { type: 'integer', minimum: 1, maximum: 9999 },
  link: { pattern: '^https?://' },
  period: {},
  date: {},
};

const DATES: Readonly<Record<string, JsonSchema>> = {
  held: FULL_DATE,
  date: { anyOf: [FULL_DATE, { pattern: YEAR_OR_MONTH }] },
};

const config: ConversionConfig = {
  target: 'draft-2020-12',
  // Of an item, its last schema names the keys; the ones before only guard them.
  typeMode: 'output',
  ignoreActions: ['transform'],
  definitions: { text, plainText, translations, figure, value, qualified },
  overrideAction({ valibotAction, jsonSchema }) {
    const { message } = valibotAction as { message?: Expectation };
    const check = message && CHECKS[message];
    if (!check) return undefined;
    const isObject = jsonSchema.type === 'object';
    return { ...jsonSchema, ...(isObject && message === 'text' ? { minProperties: 1 } : check) };
  },
  overrideSchema({ valibotSchema, jsonSchema, referenceMap }) {
    if (valibotSchema.type === 'lazy') {
      const { getter } = valibotSchema as typeof text;
      const options = ['', {}].map((input) => referenceMap.get(getter(input)));
      return { anyOf: options.map((id) => ({ $ref: `#/$defs/${id}` })) };
    }
    if (valibotSchema.type !== 'strict_object') return undefined;
    for (const [key, property] of Object.entries(jsonSchema.properties ?? {})) {
      Object.assign(property, { description: DESCRIPTIONS[key] }, DATES[key]);
    }
    return jsonSchema;
  },
};

/**
 * The shape of a report as JSON Schema, so that an editor can complete and check a file as it is written.
 * It cannot say that a period runs forwards or that no row repeats another.
 */
export function createJsonSchema(): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(reportSchema, config);
  return {
    $schema,
    title: 'Báo cáo kết quả chương trình · Programme report',
    description:
      'Số liệu mà bien-phong-charts vẽ thành biểu đồ · The figures that bien-phong-charts draws',
    ...schema,
  };
}
