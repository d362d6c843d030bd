import { appendFileSync, cpSync, globSync, mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsOf } from '../../src/manifest/elements.ts';
import { launchOptions } from '../support/chromium.ts';
import { readJSON } from '../support/read-json.ts';
import { run } from '../support/run.ts';
import { type Served, serve } from '../support/serve.ts';

const SOURCES = [
  'src',
  'demo',
  'test/support',
  'package.json',
  'README.md',
  '*.json',
  '*.config.*',
];

const PAGE = `<!doctype html>
  <script type="module" src="bien-phong-charts.js"></script>
  <issuer-chart></issuer-chart>
  <results-dashboard><issuer-chart></issuer-chart></results-dashboard>`;

const copy = mkdtempSync(join(tmpdir(), 'fourth-chart-'));
let browser: Browser;
let site: Served | undefined;

/** What CONTRIBUTING.md tells to do: six new files, and one line. */
beforeAll(async () => {
  for (const path of globSync(SOURCES)) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync('test/fourth-chart', copy, { recursive: true });
  appendFileSync(join(copy, 'src/index.ts'), "export * from './issuer-chart/define.js';\n");
  await run(copy, 'npm', '--silent', 'run', 'build');
  browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(copy, { recursive: true });
});

test('a fourth chart takes six files', () => {
  expect(globSync('**/*.*', { cwd: 'test/fourth-chart' })).toHaveLength(6);
});

test('its own test passes', async () => {
  await run(copy, 'npx', 'vitest', 'run', '--project', 'unit', 'test/issuer-chart');
});

test('it is in the manifest with all that charts have, and has an entry of its own', () => {
  const elements = elementsOf(readJSON<Package>(join(copy, 'custom-elements.json')));
  const [fourth, third] = ['issuer-chart', 'household-chart'].map((tag) =>
    elements.find(({ tagName }) => tagName === tag),
  );
  const names = (chart: typeof fourth) => chart?.attributes.map(({ name }) => name).sort();
  expect([...(names(fourth) ?? []), 'layout'].sort()).toEqual(names(third));
  expect(globSync('dist/issuer-chart{.js,/define.d.ts}', { cwd: copy })).toHaveLength(2);
});

test('it draws the built-in report alone, and the one of a dashboard around it', async () => {
  const page = await open('dist', { 'page.html': PAGE });
  const complete = await page.evaluate(async () => {
    const dashboard = document.querySelector('results-dashboard')!;
    await customElements.whenDefined('results-dashboard');
    dashboard.report = {
      title: 'Điện Biên',
      source: { title: 'Báo cáo' },
      awards: [{ issuer: 'Hội Nông dân', recipient: 'individual', count: 12 }],
    };
    await dashboard.updateComplete;
    const marks = dashboard
      .querySelector('issuer-chart')
      ?.shadowRoot?.querySelectorAll('[part=mark]');
    return Array.from(marks ?? [], (mark) => mark.getAttribute('aria-label'));
  });
  expect(complete).toEqual([expect.stringContaining('Hội Nông dân')]);
  expect(await page.locator('body > issuer-chart [part=mark]').count()).toBeGreaterThan(1);
  expect(await page.locator('body > issuer-chart [part=error]').count()).toBe(0);
});

test('its page of the demo draws it', async () => {
  await run(copy, 'npm', '--silent', 'run', 'build:demo');
  const page = await open('dist-demo', {}, 'issuers.html');
  await page.locator('issuer-chart [part=mark]').first().waitFor();
});

async function open(folder: string, pages = {}, file = 'page.html'): Promise<Page> {
  await site?.close();
  site = await serve(join(copy, folder), {}, pages);
  const page = await browser.newPage();
  await page.goto(site.url + file, { waitUntil: 'networkidle' });
  return page;
}
