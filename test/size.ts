import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './support/bundle.ts';

const BUNDLE = 'bien-phong-charts';

/** Bytes after gzip -9 that a page may load at first. */
const LIMITS: Record<string, number> = { 'award-chart': 24 * 1024, [BUNDLE]: 48 * 1024 };

interface Size {
  entry: string;
  bytes: number;
  /** What is loaded only when a page needs it. */
  later: number;
  limit: number | undefined;
}

/** Weighs every entry point for browsers in `dist/` with all that it needs, dependencies included. */
async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const file of globSync('dist/*.js', { exclude: ['dist/cli.js'] }).sort()) {
    const entry = basename(file, '.js');
    const { first, later } =
      entry === BUNDLE
        ? { first: readFileSync(file, 'utf8'), later: '' }
        : await bundle(`export * from './${entry}.js'`, 'dist');
    sizes.push({ entry, bytes: weigh(first), later: weigh(later), limit: LIMITS[entry] });
  }
  return sizes;
}

function weigh(code: string): number {
  return code ? gzipSync(code, { level: 9 }).length : 0;
}

if (import.meta.main) {
  const sizes = await measureSizes();
  console.table(
    sizes.map(({ entry, bytes, later, limit = Number.NaN }) => ({
      entry,
      'gzip -9': bytes,
      'on demand': later || '',
      limit: limit || '',
      '': bytes > limit ? 'too big' : '',
    })),
  );
  if (sizes.some(({ bytes, limit = Infinity }) => bytes > limit)) process.exitCode = 1;
}
