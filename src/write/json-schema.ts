import { ACTION_NAMES, ACTIONS } from '../report/actions.js';
import { LIST_NAMES } from '../report/lists.js';
import { QUALIFIER_NAMES, QUALIFIERS } from '../report/qualifiers.js';
import { RECIPIENT_NAMES, RECIPIENTS } from '../report/recipients.js';
import type { ProblemCode } from '../validation/problem.js';
import {
  DAMAGED,
  getReportSchema,
  type ObjectSchema,
  type PatternSchema,
  type Schema,
  type ValueSchema,
} from '../validation/schema.js';

/** A part of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DAY = '^\\d{4}-\\d\\d-\\d\\d$';
const YEAR_OR_MONTH = '^\\d{4}(-(0[1-9]|1[0-2]))?$';
const FULL_DATE = { format: 'date', pattern: DAY };

/** Names of stated totals of subjects that the report counts by itself. */
const TOTAL_SUBJECTS = [
  ...RECIPIENT_NAMES.map((name) => RECIPIENTS[name].total),
  ...LIST_NAMES.filter((list) => list !== 'infrastructure'),
];

/** Lists values with their first different word, which is the Vietnamese one. */
function explain<Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => readonly string[],
): string {
  return values
    .map((value) => `${value}: ${wordsOf(value).find((word) => word !== value)}`)
    .join('; ');
}

/** Descriptions that editors show for keys. */
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
  recipient: explain(RECIPIENT_NAMES, (name) => RECIPIENTS[name].words),
  count: 'Số cá nhân hoặc tập thể · Number of recipients',
  note: 'Ghi chú · Note',
  infrastructure: 'Công trình · Works',
  work: 'Công trình · Work',
  unit: 'Đơn vị tính · Unit of measure',
  action: `${explain(ACTION_NAMES, (name) => ACTIONS[name].words)} · What was done`,
  icon: 'home, road, school, hoặc tên khác cho hình trung tính · or another name for a neutral icon',
  quantity: 'Số lượng theo đơn vị tính · Number of units',
  households: 'Hộ dân được giúp đỡ · Households helped',
  support: 'Hình thức giúp đỡ · Kind of support',
  totals: 'Tổng số do nguồn nêu · Totals that the source states',
  of: `${TOTAL_SUBJECTS.join(', ')} hoặc tên đơn vị tính · or the name of a unit`,
  figure: 'Con số · Figure',
  mentions: 'Nguồn nhắc đến, không nêu con số · Mentioned by the source without a number',
  value: 'Giá trị, từ 0 trở lên · Value, 0 or more',
  qualifier: `${explain(QUALIFIER_NAMES, (name) => QUALIFIERS[name].words)} · How the source qualifies the number`,
  phrase: 'Câu của nguồn, nguyên văn · The words of the source, verbatim',
  vi: 'Tiếng Việt · Vietnamese',
  en: 'Tiếng Anh · English',
};

const OTHER_LANGUAGE = 'Ngôn ngữ khác, như fr hoặc pt-BR · Another language, such as fr or pt-BR';

/** Non-empty text without damaged characters. */
const NON_EMPTY_TEXT: JsonSchema = {
  type: 'string',
  minLength: 1,
  pattern: '\\S',
  not: { pattern: DAMAGED.source },
};

/** JSON Schema of plain values, by the code of their problem. */
const VALUES: Readonly<Partial<Record<ProblemCode, JsonSchema>>> = {
  text: NON_EMPTY_TEXT,
  string: NON_EMPTY_TEXT,
  number: { type: 'number', minimum: 0 },
  year: { type: 'integer', minimum: 1, maximum: 9999 },
  link: { type: 'string', pattern: '^https?://' },
};

/** Dates by key: `held` is a day, `date` may also be a month or year. */
const DATES: Readonly<Record<string, JsonSchema>> = {
  held: { type: 'string', ...FULL_DATE },
  date: { type: 'string', anyOf: [FULL_DATE, { pattern: YEAR_OR_MONTH }] },
};

/** Converts a schema; schemas used in several places become references to definitions. */
function convert(schema: Schema, definitions: Map<string, JsonSchema>): JsonSchema {
  switch (schema.kind) {
    case 'value':
      return convertValue(schema);
    case 'list':
      return { type: 'array', items: convert(schema.items, definitions) };
    case 'object': {
      const { definition } = schema;
      if (!definition) return convertObject(schema, definitions);
      if (!definitions.has(definition)) {
        definitions.set(definition, convertObject(schema, definitions));
      }
      return { $ref: `#/$defs/${definition}` };
    }
  }
}

function convertValue({ code, values }: ValueSchema): JsonSchema {
  return values ? { enum: values } : (VALUES[code] ?? {});
}

function convertObject(
  { properties, others, plain, code }: ObjectSchema,
  definitions: Map<string, JsonSchema>,
): JsonSchema {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const converted = DATES[key] ?? convert(schema, definitions);
    return [key, { ...converted, description: DESCRIPTIONS[key] }];
  });
  const required = Object.keys(properties).filter((key) => !properties[key]?.optional);
  const object = {
    type: 'object',
    properties: Object.fromEntries(entries),
    ...(required.length > 0 && { required }),
    // A text has at least one language.
    ...(code === 'text' && { minProperties: 1 }),
    ...(others ? convertOthers(others, definitions) : { additionalProperties: false }),
  };
  return plain ? { anyOf: [convertValue(plain), object] } : object;
}

function convertOthers(
  { pattern, value }: PatternSchema,
  definitions: Map<string, JsonSchema>,
): JsonSchema {
  return {
    propertyNames: { pattern: pattern.source },
    additionalProperties: { ...convert(value, definitions), description: OTHER_LANGUAGE },
  };
}

/**
 * Creates the JSON Schema of a report, with which editors complete and check files. It cannot
 * express that a period runs forwards, or that no row repeats another.
 */
export function createJsonSchema(): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const report = convert(getReportSchema(), definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Báo cáo kết quả chương trình · Programme report',
    description:
      'Số liệu mà bien-phong-charts vẽ thành biểu đồ · The figures that bien-phong-charts draws',
    ...report,
    $defs: Object.fromEntries(definitions),
  };
}
