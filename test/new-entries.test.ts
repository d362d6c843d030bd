import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertBefore } from './support/insert-before.ts';
import { run } from './support/run.ts';

/** A text in a file, and what to insert before it. */
type Insertion = readonly [anchor: string, text: string];

/** One entry for a kind of recipient, and one for a qualifier. */
const ENTRIES: Readonly<Record<string, readonly Insertion[]>> = {
  'src/report/recipients.ts': [
    [
      '} as const;',
      "school: { total: 'schools', words: ['school', 'schools', 'trường', 'số trường'] },\n",
    ],
  ],
  'src/report/qualifiers.ts': [
    [
      '} as const satisfies',
      `estimated: {
        bounds: (value) => [value * 0.8, value * 1.2],
        end: [1, 0, 1, 0, 1],
        words: ['estimated', 'ước tính', 'ước'],
      },
      `,
    ],
  ],
};

/** Their words in each language. */
const WORDS: typeof ENTRIES = {
  'src/i18n/vi.ts': [
    ["exact: '{number}'", "estimated: 'ước tính {number}', "],
    ['individual: { other:', "school: { other: 'trường' }, "],
    ["individual: '{noun}", "school: '{noun} được khen thưởng', "],
    ["exact: '',", "estimated: 'Ước tính: nguồn nêu con số ước tính.', "],
  ],
  'src/i18n/vi-problems.ts': [
    ["individual: 'cá nhân'", "school: 'trường', "],
    ["exact: 'chính xác'", "estimated: 'ước tính', "],
  ],
  'src/i18n/en.ts': [
    ["exact: '{number}'", "estimated: 'an estimated {number}', "],
    ['individual: { one:', "school: { one: 'school', other: 'schools' }, "],
    ["individual: '{noun}", "school: '{noun} given awards', "],
    ["exact: '',", "estimated: 'Estimated: the source states an estimate.', "],
    ["individual: 'individual'", "school: 'school', "],
    ["exact: 'exact'", "estimated: 'estimated', "],
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
    const keys = errors.map((line) => /school|estimated/.exec(line)?.[0]);
    const [inRecipients, inQualifiers] = [Array(3).fill('school'), Array(3).fill('estimated')];
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
