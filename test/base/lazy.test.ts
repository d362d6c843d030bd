import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as lazy from '../../src/base/lazy.js';
import * as lazyStatic from '../../src/base/lazy-static.js';

test('the static twin exports the same names', () => {
  expect(Object.keys(lazyStatic).sort()).toEqual(Object.keys(lazy).sort());
});

test('nothing but lazy.ts loads a part of the library on demand', () => {
  const files = globSync('src/**/*.ts', { exclude: ['src/cli/**'] });
  const loading = files.filter((file) => /\bimport\(/.test(readFileSync(file, 'utf8')));
  expect(loading).toEqual(['src/base/lazy.ts']);
});
