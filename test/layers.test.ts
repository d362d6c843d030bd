import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** From top to bottom, as CONTRIBUTING.md has them. */
const LAYERS = [
  /^src\/data\//,
  /^src\/words\//,
  /^src\/layout\/|^src\/\w+-\w+\/layout\.ts$/,
  /^src\/templates\/|^src\/\w+-\w+\/template\.ts$/,
  /^src\/export\//,
  /^src\/element\//,
  /^src\/\w+-\w+\//,
];

const layerOf = (file: string) => LAYERS.findIndex((layer) => layer.test(file));

/** The files that a file imports, at once or on demand. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const paths = code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g);
  return Array.from(paths, ([, path = '']) => join(dirname(file), `${path}.ts`));
}

test('a layer imports only from itself and from those above it', () => {
  const files = globSync('src/**/*.ts').filter((file) => layerOf(file) >= 0);
  expect(new Set(files.map(layerOf)).size).toBe(LAYERS.length);
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => layerOf(imported) > layerOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});
