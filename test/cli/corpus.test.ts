import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { readExpected } from '../support/corpus.js';

const FOLDER = resolve('test/corpus');
const inputs = readdirSync(FOLDER).filter((file) => !file.endsWith('.txt'));

const check = (...args: string[]) =>
  run(['check', ...args], { input: (async function* () {})(), isTerminal: true });

test('there are at least 40 broken inputs', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(40);
});

describe.each(inputs)('check %s', (name) => {
  const file = join(FOLDER, name);
  const expected = readExpected(readFileSync(`${file}.txt`, 'utf8'), file);

  it.each(['vi', 'en'] as const)('says what is wrong, in %s', async (lang) => {
    const sentences = expected[`${lang} check`];
    expect(sentences.length).toBeGreaterThan(0);
    const text = await check(file, '--lang', lang);
    expect(text.code).toBe(1);
    const lines = text.out.trim().split('\n');
    // An unreadable file has one line; problems have a heading and a line each.
    const said = lines.length > 1 ? lines.slice(1) : lines;
    expect(said.map((line) => line.replace(/^ +\d+\. /, ''))).toEqual(sentences);
    expect(basename(lines[0] ?? '')).toContain(name);

    const { code, out } = await check(file, '--lang', lang, '--json');
    expect(code).toBe(1);
    const { valid, figures, problems } = JSON.parse(out);
    expect({ valid, figures }).toEqual({ valid: false, figures: null });
    expect(problems.map(({ message }: { message: string }) => message)).toEqual(sentences);
  });
});
