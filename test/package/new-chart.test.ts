import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elementsOf } from '../../src/manifest/elements.ts';
import { bundle } from '../support/bundle.ts';
import { launchOptions } from '../support/chromium.ts';
import { insertBefore } from '../support/insert-before.ts';
import { readJSON } from '../support/read-json.ts';
import { run } from '../support/run.ts';
import { type Served, serve } from '../support/serve.ts';

const SOURCES = [
  'src',
  'demo',
  'test/{support,conformance,interaction,i18n}',
  'test/bundlers/package.json',
  'package.json',
  'README.md',
  '*.json',
  '*.config.*',
];

const REPORT = {
  title: 'Điện Biên',
  source: { title: 'Báo cáo' },
  awards: [{ issuer: 'Hội Nông dân', recipient: 'individual', count: 12 }],
};

const TABLE = `<table><tr><th>Đơn vị</th><th>Cá nhân</th><th>Tập thể</th></tr>
  <tr><td>Hội Nông dân</td><td>12</td><td>3</td></tr></table>`;

/** The words of the chart: their type, and one entry for each language. */
const SENTENCES = {
  'src/i18n/language.ts': `  /** \`<issuer-chart>\`. */
  readonly issuers: {
    readonly heading: string;
    readonly columns: Readonly<Record<'issuer' | 'awards', string>>;
    readonly series: string;
  };
`,
  'src/i18n/vi.ts': `  issuers: {
    heading: 'Số lượt khen thưởng theo đơn vị',
    columns: { issuer: 'Đơn vị trao tặng', awards: 'Số lượt' },
    series: 'Lượt khen thưởng',
  },
`,
  'src/i18n/en.ts': `  issuers: {
    heading: 'Number of awards by issuer',
    columns: { issuer: 'Issuer', awards: 'Awards' },
    series: 'Awards',
  },
`,
  'test/i18n/fr.ts': `  issuers: {
    heading: 'Nombre de distinctions par autorité',
    columns: { issuer: 'Autorité', awards: 'Distinctions' },
    series: 'Distinctions',
  },
`,
};

const copy = mkdtempSync(join(tmpdir(), 'new-chart-'));
/** Allow for slow machines: these tests build and run other tests. In milliseconds. */
const LIMIT = 300_000;

let browser: Browser;
let site: Served | undefined;

/** Does what CONTRIBUTING.md says: new files, two lines, and its words. */
beforeAll(async () => {
  for (const path of globSync(SOURCES)) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync('test/new-chart', copy, { recursive: true });
  insertBefore(
    join(copy, 'src/index.ts'),
    "export * from './key-figures/define.js';",
    "export * from './issuer-chart/define.js';\n",
  );
  insertBefore(
    join(copy, 'src/report/elements.ts'),
    "  'key-figures': {",
    "  issuer: { tag: 'issuer-chart', list: 'awards', layouts: ['bars'] },\n",
  );
  insertBefore(
    join(copy, 'demo/elements.ts'),
    "  'key-figures': {",
    "  issuer: { vi: 'Số lượt khen thưởng theo đơn vị', en: 'Number of awards by issuer' },\n",
  );
  for (const [file, words] of Object.entries(SENTENCES)) {
    const anchor = file.endsWith('language.ts') ? '  /** `<key-figures>`. */' : '  keyFigures: {';
    insertBefore(join(copy, file), anchor, words);
  }
  await run(copy, 'npm', '--silent', 'run', 'build');
  await run(copy, 'npm', '--silent', 'run', 'build:demo');
  browser = await chromium.launch(launchOptions);
}, LIMIT);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(copy, { recursive: true });
});

test('a new chart takes seven files', () => {
  expect(globSync('{src,test,demo}/**/*.*', { cwd: 'test/new-chart' })).toHaveLength(7);
});

test('it has no type errors', async () => {
  await run(copy, 'npx', 'tsc');
});

test('its own tests pass, and those of keys, tooltip and conformance hold for it', {
  timeout: LIMIT,
}, async () => {
  const words = ['vitest', 'run', '--project', 'unit', '--project', 'browser'];
  const files = [
    'test/issuer-chart',
    'test/conformance/keys.browser.test.ts',
    'test/interaction/keyboard.browser.test.ts',
    'test/interaction/tooltip.browser.test.ts',
  ];
  // Skip two tests that assume one row per mark.
  await run(copy, 'npx', ...words, ...files, '-t', '^(?!.*( 28 | says in )).*issuer-chart');
});

test('it is in the manifest with all that charts have, and has an entry of its own', () => {
  const elements = elementsOf(readJSON<Package>(join(copy, 'custom-elements.json')));
  const attributesOf = (tag: string) =>
    elements.find(({ tagName }) => tagName === tag)?.attributes.map(({ name }) => name) ?? [];
  expect([...attributesOf('issuer-chart'), 'layout'].sort()).toEqual(
    attributesOf('household-chart').sort(),
  );
  expect(globSync('dist/issuer-chart{.js,/define.d.ts}', { cwd: copy })).toHaveLength(2);
});

test('it draws the built-in report alone', async () => {
  const page = await openBundle('<issuer-chart></issuer-chart>');
  await page.locator('issuer-chart [part=mark]').first().waitFor();
  expect(await page.locator('issuer-chart [part=mark]').count()).toBeGreaterThan(1);
});

test('a dashboard has it', async () => {
  const page = await openBundle('<results-dashboard></results-dashboard>');
  await page.locator('results-dashboard issuer-chart [part=mark]').first().waitFor();
});

test('the entry of the dashboard has it', async () => {
  const folder = join(copy, 'dist');
  const { files } = await bundle("import 'bien-phong-charts/results-dashboard';", folder);
  const page = await openBundle('<results-dashboard></results-dashboard>', 'entry.js', files);
  await page.locator('results-dashboard issuer-chart [part=mark]').first().waitFor();
});

test('a dashboard around it gives it its report', async () => {
  const json = `<script type="application/json">${JSON.stringify(REPORT)}</script>`;
  const page = await openBundle(
    `<results-dashboard>${json}<issuer-chart></issuer-chart></results-dashboard>`,
  );
  await page.getByRole('img', { name: /^Hội Nông dân: 12/ }).waitFor();
});

test.for(['svg', 'html'])('`render` writes it as %s', async (format) => {
  const file = join(copy, `issuer.${format}`);
  await cli('render', 'issuer', '-o', file);
  expect(readFileSync(file, 'utf8')).toContain('Số lượt khen thưởng theo đơn vị');
});

test('`render --no-shadow` writes its table, and that of a dashboard', async () => {
  for (const element of ['issuer', 'dashboard']) {
    const html = await cli('render', element, '--no-shadow');
    expect(html).toContain('<caption>Số lượt khen thưởng theo đơn vị</caption>');
  }
});

test('`check` reads the table inside it', async () => {
  const page = join(copy, 'article.html');
  writeFileSync(
    page,
    `<title>Bài</title><table><tr><td>1</td></tr></table>
    <issuer-chart>${TABLE}</issuer-chart>`,
  );
  expect(JSON.parse(await cli('check', page, '--json'))).toMatchObject({
    valid: true,
    figures: { awards: 2 },
  });
});

test('its page of the demo draws it', async () => {
  const page = await openDemo('issuers.html');
  await page.locator('issuer-chart [part=mark]').first().waitFor();
});

test('the frame draws it', async () => {
  const page = await openDemo('iframe.html?chart=issuer&lang=en');
  await page.locator('issuer-chart [part=mark]').first().waitFor();
  expect(await page.title()).toBe('Number of awards by issuer');
});

test('the builder offers it by its name, and writes its code', async () => {
  const page = await openDemo('builder.html');
  await page.getByRole('radio', { name: 'Số lượt khen thưởng theo đơn vị', exact: true }).check();
  const preview = page.getByRole('region', { name: 'Biểu đồ xem thử' });
  await preview.locator('issuer-chart [part=mark]').first().waitFor();
  expect(await page.getByRole('code').allTextContents()).toEqual(
    expect.arrayContaining(['<issuer-chart lang="vi"></issuer-chart>']),
  );
});

test('the slides have one for it', async () => {
  const page = await openDemo('slides.html#/issuer');
  await page.getByRole('heading', { name: 'Số lượt khen thưởng theo đơn vị' }).waitFor();
  await page.locator('#issuer issuer-chart [part=mark]').first().waitFor();
});

function cli(...words: string[]): Promise<string> {
  return run(copy, 'node', 'dist/cli.js', ...words);
}

function openBundle(body: string, script = 'bien-phong-charts.js', files = {}): Promise<Page> {
  const html = `<!doctype html><html lang="vi"><script type="module" src="${script}"></script>${body}`;
  return open('dist', 'page.html', { ...files, 'page.html': html });
}

function openDemo(file: string): Promise<Page> {
  return open('dist-demo', file);
}

async function open(folder: string, file: string, pages: Record<string, string> = {}) {
  await site?.close();
  site = await serve(join(copy, folder), {}, pages);
  const page = await browser.newPage();
  await page.goto(site.url + file);
  return page;
}
