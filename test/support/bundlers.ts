import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import bundlers from '../bundlers/package.json' with { type: 'json' };
import { findImports, reach } from './bundle.ts';
import { launchOptions } from './chromium.ts';
import { install } from './install.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

/** The production build of an application with one chart. */
export interface Application {
  readonly bundler: string;
  /** Scripts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the scripts that the page loads at first. */
  readonly loaded: readonly string[];
  /** Number of marks that the page draws. */
  readonly marks: number;
}

/**
 * Installs the package and the bundlers of test/bundlers in a folder; builds the application with
 * each.
 */
export async function buildApplications(folder: string): Promise<Application[]> {
  install('test/bundlers', folder);
  const names = Object.keys(bundlers.scripts);
  await Promise.all(names.map((name) => run(folder, 'npm', '--silent', 'run', name)));
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    const applications: Application[] = [];
    for (const bundler of names) {
      const dist = join(folder, 'dist', bundler);
      applications.push({ bundler, ...readScripts(dist), marks: await countMarks(dist) });
    }
    return applications;

    async function countMarks(dist: string): Promise<number> {
      // esbuild, Rollup and webpack write no HTML page.
      const pages = existsSync(join(dist, 'index.html'))
        ? undefined
        : { 'index.html': readFileSync(join(folder, 'index.html'), 'utf8') };
      const site = await serve(dist, {}, pages);
      await page.goto(site.url, { waitUntil: 'networkidle' });
      const marks = await page.locator('award-chart [part=mark]').count();
      await site.close();
      return marks;
    }
  } finally {
    await browser.close();
  }
}

function readScripts(dist: string): Pick<Application, 'files' | 'loaded'> {
  const files = Object.fromEntries(
    globSync('**/*.js', { cwd: dist }).map((path) => [
      path,
      readFileSync(join(dist, path), 'utf8'),
    ]),
  );
  const [page] = globSync('index.html', { cwd: dist }).map((path) =>
    readFileSync(join(dist, path), 'utf8'),
  );
  const scripts = page?.matchAll(/<script[^>]* src="?\/?([^"\s>]+)/g) ?? [];
  const entries = page ? Array.from(scripts, ([, path = '']) => path) : ['main.js'];
  const importsOf = (path: string) =>
    findImports(files[path] ?? '').map((other) => join(dirname(path), other));
  return { files, loaded: reach(entries, importsOf) };
}

/** Strings that occur only in D3 packages that no chart uses. */
const FOREIGN = {
  'd3-brush': '__brush',
  'd3-drag': '__noselect',
  'd3-geo': 'GeometryCollection',
  'd3-scale-chromatic': '1f77b4ff7f0e',
  'd3-zoom': '__zoom',
};

/** Finds D3 packages in a bundle that no chart uses. */
export function findForeign(code: string): string[] {
  const d3 = readFileSync('node_modules/d3/dist/d3.min.js', 'utf8');
  return Object.entries(FOREIGN)
    .filter(([, text]) => {
      if (!d3.includes(text)) throw new Error(`D3 says “${text}” no more; choose another text.`);
      return code.includes(text);
    })
    .map(([name]) => name);
}
