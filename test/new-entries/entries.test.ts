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

describe('a new recipient', () => {
  const report = toReport({
    awards: [
      { issuer: 'A', recipient: 'school', count: 1 },
      { issuer: 'B', recipient: 'school', count: 2 },
      { issuer: 'B', recipient: 'individual', count: 4 },
    ],
    totals: [{ of: 'schools', figure: 3 }],
  });

  it.each([
    ['Vietnamese', 'Đơn vị;Cá nhân;Trường\nHội;3;2'],
    ['English', 'Issuer;Individuals;Schools\nHội;3;2'],
    ['the long form', 'issuer;recipient;count\nHội;individual;3\nHội;trường;2'],
  ])('is read from headers and cells: %s', (_, text) => {
    const recipients = toReport(parseCSV(text)).awards.map(({ recipient }) => recipient);
    expect(recipients).toEqual(['individual', 'school']);
  });

  it('survives CSV', () => {
    expect(toReport(parseCSV(formatCSV(report))).awards).toEqual(report.awards);
  });

  it('is in the schema of editors', () => {
    expect(JSON.stringify(createJsonSchema())).toContain('"individual","collective","school"');
  });

  it('has a legend, a colour, a name in speech and in the table, singular and plural', async () => {
    const html = await cli(report, 'render', 'award', '--lang', 'en');
    for (const text of ['A: 1 school"', 'B: 2 schools"']) expect(html).toContain(text);
    const plain = await cli(report, 'render', 'award', '--lang', 'en', '--no-shadow');
    for (const text of ['Schools 3', '<td>Schools</td>']) expect(plain).toContain(text);
    expect(await cli(report, 'render', 'award', '--format', 'svg')).toContain('#4a8f7a');
  });

  it('is in the takeaway', () => {
    const [, a] = groupByIssuer(report.awards, 'en');
    expect(describeAwards(a ? [a] : [], en)).toContain('to 1 school.');
  });

  it('has totals that are compared', async () => {
    expect(reconcile(report)).toMatchObject([{ recipient: 'school', outcome: 'agrees' }]);
    const check = await cli(report, 'check', '--lang', 'en');
    expect(check).toContain('the source’s total of 3 schools agrees with the breakdown.');
  });

  it('is a key figure', async () => {
    const html = await cli(report, 'render', 'key-figures', '--no-shadow');
    expect(html).toContain('trường được khen thưởng');
  });
});

describe('a new qualifier', () => {
  const report = toReport({
    awards: [
      { issuer: 'A', recipient: 'individual', count: { value: 150, qualifier: 'estimated' } },
      { issuer: 'B', recipient: 'individual', count: 151 },
    ],
  });

  it('is valid, and in the schema of editors', () => {
    expect(report.awards[0]?.count.qualifier).toBe('estimated');
    expect(JSON.stringify(createJsonSchema())).toContain('"atMost","estimated"');
  });

  it('survives CSV, and is read before a number in both languages', () => {
    expect(toReport(parseCSV(formatCSV(report))).awards).toEqual(report.awards);
    const read = parseCSV(
      'issuer;recipient;count\nA;individual;estimated 5\nB;individual;ước tính 6',
    );
    expect(toReport(read).awards.map(({ count }) => count.qualifier)).toEqual([
      'estimated',
      'estimated',
    ]);
  });

  it('has a bar end of its own', () => {
    const outlines = QUALIFIER_NAMES.map((qualifier) =>
      outlineBar(100, 20, { value: 50, qualifier }),
    );
    expect(new Set(outlines).size).toBe(QUALIFIER_NAMES.length);
  });

  it('is said in speech, in pictures and in the tooltip', async () => {
    expect(await cli(report, 'render', 'award', '--lang', 'en')).toContain('A: an estimated 150 ');
    expect(await cli(report, 'render', 'award', '--format', 'svg')).toContain('ước tính 150');
    const { facts } = describeTooltip(
      {
        rows: { list: 'awards', indexes: [0] },
        figure: { value: 150, qualifier: 'estimated' },
      },
      { report, shown: report },
      vi,
    );
    expect(facts).toContain('Ước tính: nguồn nêu con số ước tính.');
  });

  it.each([
    [119, 'short'],
    [120, 'within'],
    [181, 'exceeds'],
  ])('is compared with a breakdown of %d by its bounds: %s', (count, outcome) => {
    const stated = toReport({
      awards: [{ issuer: 'A', recipient: 'individual', count }],
      totals: [{ of: 'individuals', figure: { value: 150, qualifier: 'estimated' } }],
    });
    expect(reconcile(stated)).toMatchObject([{ outcome }]);
  });

  it('leaves open in the takeaway which figure is the largest', () => {
    const say = ({ awards }: Report) => describeAwards(groupByIssuer(awards, 'en'), en);
    expect(say(report)).toContain('The largest figure stated: B (151)');
    const [first] = report.awards;
    const certain = toReport({
      awards: [...(first ? [first] : []), { issuer: 'B', recipient: 'individual', count: 119 }],
    });
    expect(say(certain)).toContain('A gave the most: an estimated 150');
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

/** The type has the entry too. */
'school' satisfies Recipient;
