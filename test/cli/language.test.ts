import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { laiChauReport } from '../../src/data.js';
import { fr } from '../i18n/fr.js';

const scratch = mkdtempSync(join(tmpdir(), 'bien-phong-charts-language-'));
afterAll(() => rm(scratch, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

/** Runs a command line with `input` on standard input; without it, as at a terminal. */
function cli(words: readonly string[], input?: string) {
  const stream = (async function* () {
    if (input !== undefined) yield new TextEncoder().encode(input);
  })();
  return run(words, { input: stream, isTerminal: input === undefined });
}

const json = file('fr.json', JSON.stringify(fr));
const module = file('fr.mjs', `export default ${JSON.stringify(fr)};\n`);
const french = ['--lang', 'fr', '--language', json];

const REPORT = JSON.stringify({
  title: { vi: 'Báo cáo', fr: 'Rapport' },
  source: { title: 'S' },
  awards: [
    { issuer: { vi: 'Hội', fr: 'Union' }, recipient: 'individual', count: 5 },
    {
      issuer: { vi: 'Xã', fr: 'Commune' },
      recipient: 'collective',
      count: { value: 3, qualifier: 'over' },
    },
  ],
  totals: [{ of: 'individuals', figure: 7 }],
});

describe('a language of a file', () => {
  it.each([
    ['JSON', json],
    ['a JavaScript module', module],
  ])('is spoken by rendered charts, from %s', async (_, path) => {
    const { code, out } = await cli(['render', 'award', '--lang', 'fr', '--language', path]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<award-chart lang="fr"/);
    expect(out).toContain('Distinctions par autorité');
  });

  it.each([['--no-shadow'], ['--format', 'svg']])(
    'is spoken by rendered charts with %s %s',
    async (...options) => {
      const { out } = await cli(['render', 'award', ...french, ...options, '--data', '-'], REPORT);
      expect(out).toContain('lang="fr"');
      expect(out).toContain('Distinctions par autorité');
      expect(out).toContain('Commune');
      expect(out).not.toContain('Hội');
    },
  );

  test('is the language of answers about a report', async () => {
    const { out } = await cli(['check', '-', ...french], REPORT);
    expect(out).toContain('Rapport');
    expect(out).toContain('Commune: the source states plus de 3 collectifs, which is not exact.');
    expect(out).toContain(
      'À noter\u00a0: la source indique 7 personnes, mais le détail ne donne que 5\u00a0; 2 sans détail.',
    );
  });

  test('names problems', async () => {
    const { code, out } = await cli(['check', '-', ...french], 'support,value\nA,x');
    expect(code).toBe(1);
    expect(out).toContain('standard input: cannot be drawn yet, 1 problem to correct.');
    expect(out).toContain('1. Ligne 2, colonne «\u00a0value\u00a0»\u00a0: il faut un nombre');
  });

  test('tells how numbers are written', async () => {
    const { out } = await cli(['convert', '-', ...french], 'support;value\nA;1 234,5');
    expect(JSON.parse(out).households).toEqual([{ support: 'A', households: 1234.5 }]);
  });

  test('has its own code where none is given', async () => {
    const { out } = await cli(['render', 'award', '--language', json]);
    expect(out).toMatch(/^<award-chart lang="fr"/);
  });

  test('speaks for its regions', async () => {
    const { out } = await cli(['render', 'award', '--lang', 'fr-CA', '--language', json]);
    expect(out).toMatch(/^<award-chart lang="fr-CA"/);
    expect((await cli(['render', 'award', '--lang', 'fr-BE'])).out).toMatch(
      /^<award-chart lang="fr"/,
    );
  });

  test('keeps texts of reports in any language', async () => {
    const path = join(scratch, 'out.json');
    await cli(['convert', '-', '-o', path, ...french], REPORT);
    expect(JSON.parse(readFileSync(path, 'utf8')).title).toEqual({ vi: 'Báo cáo', fr: 'Rapport' });
    expect(laiChauReport.title).toHaveProperty('vi');
  });
});

describe('what is wrong with a language', () => {
  const { tooltip: _, ...speechless } = fr;
  const { one, ...largest } = fr.awards.largest;

  it.each([
    ['a file that is not there', ['--language', join(scratch, 'no.json')], 'no.json'],
    ['a file that is broken', ['--language', file('cut.json', '{')], 'cut.json'],
    ['a module without a default', ['--language', file('no.mjs', 'export const a = 1;')], 'no.mjs'],
    [
      'a part that is missing',
      ['--language', file('a.json', JSON.stringify(speechless))],
      '“tooltip.qualifiers.exact”',
    ],
    [
      'a sentence that is missing',
      ['--language', file('b.json', JSON.stringify({ ...fr, awards: { ...fr.awards, largest } }))],
      '“awards.largest.one”',
    ],
    [
      'a month that is written otherwise',
      ['--language', file('c.json', JSON.stringify({ ...fr, month: 'short' }))],
      '“month”',
    ],
    ['a code that is none', ['--lang', 'french', '--language', json], '“french”'],
    ['a language without a file', ['--lang', 'de'], '“de”'],
    ['a file without a name', ['--language'], '“--language” cần một giá trị'],
  ])('%s', async (_what, options, message) => {
    expect(one).toBeDefined();
    const { code, out, err } = await cli(['check', '-', ...options], REPORT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Cách dùng:');
  });

  test('may leave out sentences that are optional', async () => {
    const { zero, ...awards } = fr.awards.largest;
    const words = { ...fr, abbreviations: {}, awards: { ...fr.awards, largest: awards } };
    const path = file('d.json', JSON.stringify(words));
    expect(zero).toBeDefined();
    expect((await cli(['check', '-', '--lang', 'fr', '--language', path], REPORT)).code).toBe(0);
  });
});
