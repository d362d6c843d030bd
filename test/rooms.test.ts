import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { group } from 'd3';
import { expect, test } from 'vitest';

/** The rooms from top to bottom, as CONTRIBUTING.md lists them; `elements` are the folders of the elements. */
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
  'elements',
  'entries',
  'cli',
  'manifest',
];

const files = globSync('src/**/*.ts');

/** The folders of the elements. */
const elements = new Set(globSync('src/*-*/define.ts').map((file) => basename(dirname(file))));

/** The dashboard is made of other elements. */
const DASHBOARD = 'results-dashboard';

/** The name of the folder in `src` that holds a file; the file itself, where it is an entry. */
function folderOf(file: string): string {
  return file.split(sep)[1] ?? '';
}

function roomOf(file: string): string {
  const folder = folderOf(file);
  if (elements.has(folder)) return 'elements';
  return folder.endsWith('.ts') ? 'entries' : folder;
}

function levelOf(file: string): number {
  const room = roomOf(file);
  // The layout of an element stands under those that all elements share, its legend and table under it.
  if (room === 'elements' && basename(file) === 'layout.ts') return ROOMS.indexOf('layout') + 0.5;
  if (room === 'elements' && basename(file) === 'content.ts') return ROOMS.indexOf('layout') + 0.6;
  if (room === 'elements' && basename(file) === 'template.ts') {
    return ROOMS.indexOf('templates') + 0.5;
  }
  return ROOMS.indexOf(room);
}

/** The files that a file imports, types included, at once or on demand. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const paths = code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.[jt]s'/g);
  return Array.from(paths, ([, path = '']) => join(dirname(file), `${path}.ts`));
}

/** The imports that break a rule, in words. */
function findImports(breaks: (file: string, imported: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => breaks(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
}

test('every folder is a room, and every import is one of its files', () => {
  expect(files.filter((file) => !ROOMS.includes(roomOf(file)))).toEqual([]);
  expect(findImports((_, imported) => !files.includes(imported))).toEqual([]);
});

test('a room imports only from itself and from the rooms above it', () => {
  expect(findImports((file, imported) => levelOf(imported) > levelOf(file))).toEqual([]);
});

test('no element imports another, but for the dashboard', () => {
  const isOther = (file: string, imported: string) =>
    roomOf(file) === 'elements' &&
    roomOf(imported) === 'elements' &&
    folderOf(file) !== folderOf(imported) &&
    folderOf(file) !== DASHBOARD;
  expect(findImports(isOther)).toEqual([]);
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

test('a folder has at most 20 files', () => {
  const full = Array.from(group(files, dirname)).filter(([, { length }]) => length > 20);
  expect(full.map(([folder]) => folder)).toEqual([]);
});
