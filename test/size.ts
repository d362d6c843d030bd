import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './support/bundle.ts';
import { buildApplications, findForeign } from './support/bundlers.ts';

/** Budgets in bytes after `gzip -9`, each file compressed by itself. */
const CHART = 34 * 1024;
const ONE_FILE = 76 * 1024;

interface Row {
  /** Bytes that a page loads at first. */
  first: number;
  /** Number of files loaded at first. */
  files: number;
  /** Bytes including the parts loaded on demand. */
  all: number;
  /** Budget of `first`. */
  limit?: number;
  /** Reason of a failure. */
  fault?: string;
}

/**
 * Measures every browser entry in `dist/`, bundled; then one chart built by each bundler of
 * test/bundlers, and loaded without a bundler.
 */
async function measureSizes(): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {
    'bien-phong-charts.js': weigh([readFileSync('dist/bien-phong-charts.js')], [], ONE_FILE),
  };
  for (const file of globSync('dist/*.js').sort()) {
    const entry = basename(file, '.js');
    if (entry === 'cli' || entry === 'bien-phong-charts') continue;
    const { files, loaded } = await bundle(`export * from './${entry}.js'`, 'dist');
    rows[entry] = weighFiles(files, loaded, entry === 'award-chart' ? CHART : undefined);
  }
  const { modules } = await bundle("import './award-chart.js'", 'dist');
  rows['award-chart, not bundled'] = weigh(modules.map((path) => readFileSync(path)));
  return { ...rows, ...(await measureBundlers()) };
}

async function measureBundlers(): Promise<Record<string, Row>> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-phong-charts-'));
  try {
    const rows: Record<string, Row> = {};
    for (const { bundler, files, loaded, marks } of await buildApplications(folder)) {
      // A build without code splitting loads everything at first.
      const limit = loaded.length === Object.keys(files).length ? ONE_FILE : CHART;
      const foreign = findForeign(Object.values(files).join(''));
      rows[`award-chart by ${bundler}`] = {
        ...weighFiles(files, loaded, limit),
        ...(foreign.length > 0 && { fault: `contains ${foreign.join(', ')}` }),
        ...(marks === 0 && { fault: 'draws nothing' }),
      };
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function weighFiles(
  files: Readonly<Record<string, string>>,
  loaded: readonly string[],
  limit?: number,
): Row {
  const names = Object.keys(files);
  const pick = (some: readonly string[]) => some.map((name) => files[name] ?? '');
  return weigh(pick(loaded), pick(names.filter((name) => !loaded.includes(name))), limit);
}

function weigh(
  first: readonly (string | Buffer)[],
  later: readonly (string | Buffer)[] = [],
  limit?: number,
): Row {
  const sum = (files: readonly (string | Buffer)[]) =>
    files.reduce((bytes, file) => bytes + gzipSync(file, { level: 9 }).length, 0);
  const bytes = sum(first);
  return {
    first: bytes,
    files: first.length,
    all: bytes + sum(later),
    ...(limit !== undefined && { limit }),
    ...(limit !== undefined && bytes > limit && { fault: `too big by ${bytes - limit}` }),
  };
}

if (import.meta.main) {
  console.log('bytes after gzip -9, each file by itself; `first` is what a page loads at first');
  const rows = await measureSizes();
  console.table(rows, ['first', 'files', 'all', 'limit', 'fault']);
  if (Object.values(rows).some(({ fault }) => fault)) process.exitCode = 1;
}
