import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUNDLE = 'bien-phong-charts';

/** Bytes after gzip -9 that a page loads at first: 22 and 44 KB. */
const LIMITS: Record<string, number> = { 'award-chart': 22 * 1024, [BUNDLE]: 44 * 1024 };

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
      entry === BUNDLE ? { first: readFileSync(file, 'utf8'), later: '' } : await bundle(file);
    sizes.push({ entry, bytes: weigh(first), later: weigh(later), limit: LIMITS[entry] });
  }
  return sizes;
}

function weigh(code: string): number {
  return code ? gzipSync(code, { level: 9 }).length : 0;
}

/**
 * What an application serves once it has bundled and minified `file`: at first, and on demand. Its bundler may
 * add a helper of its own that preloads.
 */
async function bundle(file: string): Promise<{ first: string; later: string }> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: file, formats: ['es'] },
        rolldownOptions: { output: { minify: true } },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new TypeError('Vite gave no output.');
  const chunks = result.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set goes on to what is added while it is walked.
  for (const { imports } of first) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) first.add(chunk);
  }
  const codeOf = (some: Iterable<(typeof chunks)[number]>) =>
    Array.from(some, ({ code }) => code).join('');
  return { first: codeOf(first), later: codeOf(chunks.filter((chunk) => !first.has(chunk))) };
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
