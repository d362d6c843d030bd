import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laiChauReport, validateReport } from '../../src/data.js';
import { createJsonSchema } from '../../src/write/json-schema.js';
import { arbitraryLists } from '../support/arbitrary-text.js';

const schema = createJsonSchema();
const ajv = addFormats.default(new Ajv2020({ strictTypes: false }));
const accepts = ajv.compile(schema);

const minimal = { title: 'Báo cáo', source: { title: 'Báo cáo tổng kết' } };
const award = { issuer: 'UBND tỉnh', recipient: 'individual', count: 3 };
const work = { work: 'Đường', unit: 'km', action: 'built', quantity: 12.5 };
const awards = (changes: object) => ({ ...minimal, awards: [{ ...award, ...changes }] });
const source = (changes: object) => ({ ...minimal, source: { title: 'T', ...changes } });

describe('createJsonSchema()', () => {
  it('is valid JSON Schema that JSON can carry', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every key', () => {
    const text = JSON.stringify(schema, (key, value) =>
      key === 'properties'
        ? Object.values(value).filter((it) => !(it as { description?: string }).description)
        : value,
    );
    expect(text.match(/"properties":\[(?!\])/g)).toBeNull();
  });

  it.each<[what: string, valid: boolean, input: unknown]>([
    ['the built-in report', true, laiChauReport],
    ['a report without lists', true, minimal],
    ['a reference to the schema', true, { ...minimal, $schema: './report.schema.json' }],
    ['text in one language', true, { ...minimal, title: { en: 'Report' } }],
    ['text in no language', false, { ...minimal, title: {} }],
    ['text in a third language', true, { ...minimal, title: { vi: 'B', fr: 'R' } }],
    ['text in a language of a region', true, { ...minimal, title: { 'pt-BR': 'R' } }],
    ['text in a language that has a name', false, { ...minimal, title: { english: 'R' } }],
    ['an empty text in a third language', false, { ...minimal, title: { vi: 'B', fr: '' } }],
    ['an empty title', false, { ...minimal, title: '' }],
    ['a blank title', false, { ...minimal, title: ' \n' }],
    ['half a letter in a title', false, { ...minimal, title: 'B\ud83c' }],
    ['a letter of two halves in a title', true, { ...minimal, title: 'B\ud83c\udf38' }],
    ['no source', false, { title: 'Báo cáo' }],
    ['an unknown key', false, { ...minimal, infrastucture: [] }],
    ['an unknown key of a row', false, awards({ number: 3 })],
    [
      'a qualified figure',
      true,
      awards({ count: { value: 3, qualifier: 'over', phrase: 'hơn 3' } }),
    ],
    ['an unknown qualifier', false, awards({ count: { value: 3, qualifier: 'most' } })],
    ['a figure without a value', false, awards({ count: { qualifier: 'over' } })],
    ['a figure that is nothing', false, awards({ count: null })],
    ['a negative figure', false, awards({ count: -1 })],
    ['a negative value', false, awards({ count: { value: -1 } })],
    ['a figure in words', false, awards({ count: '3' })],
    ['a missing figure', false, awards({ count: undefined })],
    ['an unknown recipient', false, awards({ recipient: 'village' })],
    ['a work', true, { ...minimal, infrastructure: [{ ...work, icon: 'road' }] }],
    ['an unknown action', false, { ...minimal, infrastructure: [{ ...work, action: 'sold' }] }],
    ['a list that is none', false, { ...minimal, households: {} }],
    ['a total', true, { ...minimal, totals: [{ of: 'individuals', figure: 150 }] }],
    ['a total of nothing', false, { ...minimal, totals: [{ of: ' ', figure: 150 }] }],
    ['a mention', true, { ...minimal, mentions: ['Quà tặng', { vi: 'Quà' }] }],
    ['a period', true, { ...minimal, period: { from: 2019, to: 2024 } }],
    ['a year with a fraction', false, { ...minimal, period: { from: 2019.5, to: 2024 } }],
    ['a year in words', false, { ...minimal, period: { from: '2019', to: 2024 } }],
    ['half a period', false, { ...minimal, period: { from: 2019 } }],
    ['a day', true, { ...minimal, held: '2024-02-29' }],
    ['a day that does not exist', false, { ...minimal, held: '2023-02-29' }],
    ['a month for a day', false, { ...minimal, held: '2024-02' }],
    ['the day of a source', true, source({ date: '2024-02-28' })],
    ['the month of a source', true, source({ date: '2024-02' })],
    ['the year of a source', true, source({ date: '2024' })],
    ['a thirteenth month', false, source({ date: '2024-13' })],
    ['a date in another form', false, source({ date: '28/2/2024' })],
    ['a link', true, source({ url: 'https://laichau.gov.vn/báo-cáo' })],
    ['a link that runs a script', false, source({ url: 'javascript:alert(1)' })],
    ['a link without a protocol', false, source({ url: 'laichau.gov.vn' })],
    ['a list for a report', false, []],
    ['nothing for a report', false, null],
  ])('judges %s as validateReport does', (_, valid, input) => {
    const json: unknown = JSON.parse(JSON.stringify(input));
    expect(!Array.isArray(validateReport(json))).toBe(valid);
    expect(accepts(json)).toBe(valid);
  });

  it('accepts every report that validateReport gives back', () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const report = validateReport({ ...minimal, ...lists });
        fc.pre(!Array.isArray(report));
        expect(accepts(report)).toBe(true);
      }),
    );
  });
});
