import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertBefore } from './support/insert-before.ts';
import { run } from './support/run.ts';

/** A text in a file, and what to insert before it. */
type Insertion = readonly [anchor: string, text: string];

/** A new kind of recipient, and two new qualifiers that are opposites. */
const ENTRIES: Readonly<Record<string, readonly Insertion[]>> = {
  'src/report/recipients.ts': [
    [
      '} as const;',
      "family: { total: 'families', headers: ['family', 'families', 'gia đình', 'số gia đình'] },\n",
    ],
  ],
  'src/report/qualifiers.ts': [
    [
      '} as const satisfies',
      `atLeast: {
        bounds: (value) => [value * (1 - PRECISION), Number.POSITIVE_INFINITY],
        opposite: 'atMost',
        outline: [0, 1],
        words: ['at least', 'ít nhất', 'tối thiểu'],
      },
      atMost: {
        bounds: (value) => [0, value * (1 + PRECISION)],
        opposite: 'atLeast',
        outline: [1, 0],
        words: ['at most', 'nhiều nhất', 'tối đa'],
      },
      `,
    ],
  ],
};

/** Their words in each language. */
const WORDS: typeof ENTRIES = {
  'src/i18n/vi.ts': [
    ["exact: '{number}'", "atLeast: 'ít nhất {number}', atMost: 'nhiều nhất {number}', "],
    ['individual: { other:', "family: { other: 'gia đình' }, "],
    ["individual: '{noun}", "family: '{noun} được khen thưởng', "],
    [
      "exact: '',",
      "atLeast: 'Ít nhất: nguồn nêu từ mức này trở lên.', atMost: 'Nhiều nhất: nguồn nêu đến mức này.', ",
    ],
  ],
  'src/i18n/vi-problems.ts': [
    ["individual: 'cá nhân'", "family: 'gia đình', "],
    ["exact: 'chính xác'", "atLeast: 'ít nhất', atMost: 'nhiều nhất', "],
  ],
  'src/i18n/en.ts': [
    ["exact: '{number}'", "atLeast: 'at least {number}', atMost: 'at most {number}', "],
    ['individual: { one:', "family: { one: 'family', other: 'families' }, "],
    ["individual: '{noun}", "family: '{noun} given awards', "],
    [
      "exact: '',",
      "atLeast: 'At least: the source states this or more.', atMost: 'At most: the source states this or less.', ",
    ],
    ["individual: 'individual'", "family: 'family', "],
    ["exact: 'exact'", "atLeast: 'at least', atMost: 'at most', "],
  ],
};

/** Allow for slow machines: these tests compile and run other tests. In milliseconds. */
const LIMIT = { timeout: 300_000 };

const copy = mkdtempSync(join(tmpdir(), 'new-entries-'));

beforeAll(() => {
  for (const path of ['src', 'package.json', 'tsconfig.json']) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  cpSync('test/new-entries', copy, { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  insertAll(ENTRIES);
});

afterAll(() => rm(copy, { recursive: true }));

function insertAll(insertions: typeof ENTRIES) {
  for (const [file, places] of Object.entries(insertions)) {
    for (const [anchor, text] of places) insertBefore(join(copy, file), anchor, text);
  }
}

/** Runs the compiler and returns its errors. */
function compile(): Promise<string> {
  return run(copy, 'npx', 'tsc', '--project', 'tsconfig.entries.json', '--pretty', 'false').catch(
    ({ message }: Error) => message,
  );
}

test(
  'the compiler names each word that a new recipient and a new qualifier lack, and no more',
  LIMIT,
  async () => {
    const errors = (await compile()).split('\n').filter((line) => line.includes('error TS'));
    const places = errors.map((line) => /^[\w/.-]+/.exec(line)?.[0]);
    const keys = errors.map((line) => /family|atLeast/.exec(line)?.[0]);
    const [inRecipients, inQualifiers] = [Array(3).fill('family'), Array(3).fill('atLeast')];
    expect({ places: places.toSorted(), keys: keys.toSorted() }).toEqual({
      places: [
        ...Array(6).fill('src/i18n/en.ts'),
        ...Array(2).fill('src/i18n/vi-problems.ts'),
        ...Array(4).fill('src/i18n/vi.ts'),
      ],
      keys: [...inQualifiers, ...inQualifiers, ...inRecipients, ...inRecipients],
    });
  },
);

test(
  'with an entry and words, they are read, drawn, spoken, compared and exported',
  LIMIT,
  async () => {
    insertAll(WORDS);
    expect(await compile()).toBe('');
    await run(copy, 'npx', 'vitest', 'run', '--config', 'entries.config.ts');
  },
);
