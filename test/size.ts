import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const BUNDLE = 'bien-phong-charts';

/** Bytes after gzip -9 that an entry point may weigh: 20 and 40 KB. */
const LIMITS: Record<string, number> = { 'award-chart': 20 * 1024, [BUNDLE]: 40 * 1024 };

interface Size {
  entry: string;
  bytes: number;
  limit: number | undefined;
}

/** Weighs every entry point in `dist/` with all that it needs, dependencies included. */
async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const file of globSync('dist/*.js').sort()) {
    const entry = basename(file, '.js');
    const code = entry === BUNDLE ? readFileSync(file, 'utf8') : await bundle(file);
    sizes.push({ entry, bytes: gzipSync(code, { level: 9 }).length, limit: LIMITS[entry] });
  }
  return sizes;
}

/** What an application serves once it has imported and minified `file`. */
async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in result)) throw new TypeError('Vite gave no output.');
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

if (import.meta.main) {
  const sizes = await measureSizes();
  console.table(
    sizes.map(({ entry, bytes, limit = Number.NaN }) => ({
      entry,
      'gzip -9': bytes,
      limit: limit || '',
      '': bytes > limit ? 'too big' : '',
    })),
  );
  if (sizes.some(({ bytes, limit = Infinity }) => bytes > limit)) process.exitCode = 1;
}
