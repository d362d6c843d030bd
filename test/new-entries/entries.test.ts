import { describe, expect, it } from 'vitest';
import { run } from './src/cli/run.js';
import {
  formatCSV,
  parseCSV,
  type Recipient,
  type Report,
  type ReportInput,
  reconcile,
  validateReport,
} from './src/data.js';
import { describeAwards } from './src/i18n/describe/awards.js';
import { describeTooltip } from './src/i18n/describe/tooltip.js';
import { addEnglish } from './src/i18n/english.js';
import { languageOf } from './src/i18n/languages.js';
import { outlineBar } from './src/layout/bar-outline.js';
import { groupByIssuer } from './src/report/issuers.js';
import { QUALIFIER_NAMES } from './src/report/qualifiers.js';
import { createJsonSchema } from './src/write/json-schema.js';

addEnglish();
const [vi, en] = [languageOf('vi'), languageOf('en')];

describe('a fifth recipient', () => {
  const report = toReport({
    awards: [
      { issuer: 'A', recipient: 'family', count: 1 },
      { issuer: 'B', recipient: 'family', count: 2 },
      { issuer: 'B', recipient: 'individual', count: 4 },
    ],
    totals: [{ of: 'families', figure: 3 }],
  });

  it.each([
    ['Vietnamese', 'Đơn vị;Cá nhân;Gia đình\nHội;3;2'],
    ['English', 'Issuer;Individuals;Families\nHội;3;2'],
    ['the long form', 'issuer;recipient;count\nHội;individual;3\nHội;gia đình;2'],
  ])('is read from headers and cells: %s', (_, text) => {
    const recipients = toReport(parseCSV(text)).awards.map(({ recipient }) => recipient);
    expect(recipients).toEqual(['individual', 'family']);
  });

  it('survives CSV', () => {
    expect(toReport(parseCSV(formatCSV(report))).awards).toEqual(report.awards);
  });

  it('is in the schema of editors', () => {
    expect(JSON.stringify(createJsonSchema())).toContain('"individual","collective","family"');
  });

  it('has a legend, a colour, a name in speech and in the table, singular and plural', async () => {
    const html = await cli(report, 'render', 'award', '--lang', 'en');
    for (const text of ['A: 1 family"', 'B: 2 families"']) expect(html).toContain(text);
    const plain = await cli(report, 'render', 'award', '--lang', 'en', '--no-shadow');
    for (const text of ['Families 3', '<td>Families</td>']) expect(plain).toContain(text);
    expect(await cli(report, 'render', 'award', '--format', 'svg')).toContain('#4a8f7a');
  });

  it('is in the takeaway', () => {
    const [, a] = groupByIssuer(report.awards, 'en');
    expect(describeAwards(a ? [a] : [], en)).toContain('to 1 family.');
  });

  it('has totals that are compared', async () => {
    expect(reconcile(report)).toMatchObject([{ recipient: 'family', outcome: 'agrees' }]);
    const check = await cli(report, 'check', '--lang', 'en');
    expect(check).toContain('the source’s total of 3 families agrees with the breakdown.');
  });

  it('is a key figure', async () => {
    const html = await cli(report, 'render', 'key-figures', '--no-shadow');
    expect(html).toContain('gia đình được khen thưởng');
  });

  it('leaves the unit of households alone', () => {
    const { households } = toReport(parseCSV('support;value;unit\nBò;40;families'));
    expect(households).toMatchObject([{ support: 'Bò', households: { value: 40 } }]);
  });
});

describe('a new qualifier', () => {
  const report = toReport({
    awards: [
      { issuer: 'A', recipient: 'individual', count: { value: 150, qualifier: 'atLeast' } },
      { issuer: 'B', recipient: 'individual', count: 151 },
    ],
  });

  it('is valid, and in the schema of editors', () => {
    expect(report.awards[0]?.count.qualifier).toBe('atLeast');
    expect(JSON.stringify(createJsonSchema())).toContain('"about","atLeast","atMost"');
  });

  it('survives CSV, and is read before a number in both languages', () => {
    expect(toReport(parseCSV(formatCSV(report))).awards).toEqual(report.awards);
    const read = parseCSV(
      'issuer;recipient;count\nA;individual;at least 5\nB;individual;ít nhất 6',
    );
    expect(toReport(read).awards.map(({ count }) => count.qualifier)).toEqual([
      'atLeast',
      'atLeast',
    ]);
  });

  it('has a bar end of its own', () => {
    const outlines = QUALIFIER_NAMES.map((qualifier) => outlineBar(100, 20, qualifier));
    expect(new Set(outlines).size).toBe(QUALIFIER_NAMES.length);
  });

  it('is said in speech, in pictures and in the tooltip', async () => {
    expect(await cli(report, 'render', 'award', '--lang', 'en')).toContain('A: at least 150 ');
    expect(await cli(report, 'render', 'award', '--format', 'svg')).toContain('ít nhất 150');
    const { facts } = describeTooltip(
      { list: 'awards', indexes: [0] },
      { report, shown: report },
      vi,
    );
    expect(facts).toContain('Ít nhất: nguồn nêu từ mức này trở lên.');
  });

  it.each([
    [149, 'short'],
    [150, 'within'],
    [151, 'within'],
  ])('is compared with a breakdown of %d by its bounds: %s', (count, outcome) => {
    const stated = toReport({
      awards: [{ issuer: 'A', recipient: 'individual', count }],
      totals: [{ of: 'individuals', figure: { value: 150, qualifier: 'atLeast' } }],
    });
    expect(reconcile(stated)).toMatchObject([{ outcome }]);
  });

  it('leaves open in the takeaway which figure is the largest', () => {
    const say = ({ awards }: Report) => describeAwards(groupByIssuer(awards, 'en'), en);
    expect(say(report)).toContain('The largest figure stated: B (151)');
    const [first] = report.awards;
    const certain = toReport({
      awards: [...(first ? [first] : []), { issuer: 'B', recipient: 'individual', count: 149 }],
    });
    expect(say(certain)).toContain('A gave the most: at least 150');
  });
});

/** Validates a report. */
function toReport(input: Report | readonly unknown[] | Partial<ReportInput>): Report {
  const source = { title: 'Báo cáo' };
  const report = Array.isArray(input)
    ? input
    : validateReport({ title: 'Báo cáo', source, ...input });
  if (!('source' in report)) throw new Error(JSON.stringify(report));
  return report as Report;
}

/** Runs the command with a report on standard input and returns its output. */
async function cli(report: Report, command: string, ...words: string[]): Promise<string> {
  const input = (async function* () {
    yield new TextEncoder().encode(JSON.stringify(report));
  })();
  const data = command === 'render' ? ['--data', '-'] : ['-'];
  const { out, err } = await run([command, ...words, ...data], { input, isTerminal: false });
  return out + err;
}

/** Checked by the compiler: the type includes the new entry. */
'family' satisfies Recipient;
