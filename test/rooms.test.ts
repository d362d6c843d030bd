import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { group } from 'd3';
import { expect, test } from 'vitest';

/** The rooms from top to bottom, as CONTRIBUTING.md lists them. */
const ROOMS = [
  'report',
  'validation',
  'read',
  'write',
  'built-in',
  'i18n',
  'layout',
  'templates',
  'export',
  'styles',
  'sources',
  'interaction',
  'base',
];

function levelOf(file: string): number {
  const [, room = '', name = ''] = /^src\/([\w-]+)\/(?:.+\/)?([\w-]+)\.ts$/.exec(file) ?? [];
  const level = ROOMS.indexOf(room);
  if (level >= 0) return level;
  if (name === 'layout') return ROOMS.indexOf('layout') + 0.5;
  if (name === 'content') return ROOMS.indexOf('layout') + 0.6;
  if (name === 'template') return ROOMS.indexOf('templates') + 0.5;
  return ROOMS.length;
}

const files = globSync('src/**/*.ts');

/** The files that a file imports, types included, at once or on demand. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const paths = code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g);
  return Array.from(paths, ([, path = '']) => join(dirname(file), `${path}.ts`));
}

test('a room imports only from itself and from the rooms above it', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => levelOf(imported) > levelOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

test('no file imports itself through others, types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const imported of importsOf(file)) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('a room has at most 20 files', () => {
  const rooms = group(files, dirname);
  const full = Array.from(rooms).filter(([, { length }]) => length > 20);
  expect(full.map(([room]) => room)).toEqual([]);
});
