import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createJsonSchema } from '../../src/data/json-schema.ts';
import { launchOptions } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const ELEMENTS = globSync('src/*-*/define.ts').map((file) => basename(dirname(file)));

const scratch = mkdtempSync(join(tmpdir(), 'bien-phong-charts-'));
const app = join(scratch, 'app');
const installed = join(app, 'node_modules/bien-phong-charts');
let tarball: string;

beforeAll(() => {
  npm(process.cwd(), 'pack', '--ignore-scripts', '--pack-destination', scratch);
  tarball = join(scratch, globSync('*.tgz', { cwd: scratch })[0] ?? '');
  mkdirSync(app);
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  npm(app, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
});

afterAll(() => rm(scratch, { recursive: true }));

test('publint has no complaint', async () => {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the tarball holds what is built, and no sources', () => {
  expect(globSync('*', { cwd: installed })).toEqual(
    expect.arrayContaining(['LICENSE', 'custom-elements.json', 'dist']),
  );
  expect(globSync('{src,test,demo}', { cwd: installed })).toEqual([]);
});

test('every file that the exports name is there', () => {
  const charts = ELEMENTS.filter((tag) => tag.endsWith('-chart'));
  const files = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .flatMap((file) =>
      file.includes('*') ? charts.map((tag) => file.replace('*-chart', tag)) : file,
    );
  expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
});

test('the bundle imports nothing', () => {
  const { body } = parseAst(readFileSync(join(installed, 'dist/bien-phong-charts.js'), 'utf8'));
  expect(body.filter((statement) => 'source' in statement && statement.source)).toEqual([]);
});

test('the data entry runs in Node, without a DOM', () => {
  const script = "console.log(Object.keys(await import('bien-phong-charts/data')).length)";
  expect(Number(node('--input-type=module', '--eval', script))).toBeGreaterThan(0);
});

test('the command checks and converts files', () => {
  write('tốt.csv', 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;1.234\n');
  write('hỏng.csv', 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;x\n');
  write(
    'trang.html',
    '<table><tr><th>Công trình<th>Đvt<th>Số lượng<tr><td>Đường<td>km<td>5</table>',
  );
  expect(readFileSync(join(installed, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(existsSync(join(app, 'node_modules/.bin/bien-phong-charts'))).toBe(true);

  expect(command('check', 'tốt.csv')).toMatchObject({ status: 0, stderr: '' });
  expect(command('check', 'trang.html')).toMatchObject({ status: 0, stderr: '' });
  expect(command('check', 'hỏng.csv')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Dòng 2, cột “số lượng”'),
  });
  expect(command('draw')).toMatchObject({ status: 2, stdout: '' });
  const { stdout } = command('convert', 'tốt.csv');
  expect(command('check', '-', stdout)).toMatchObject({ status: 0, stderr: '' });
  expect(command('--version').stdout).toBe(`${manifest.version}\n`);

  function command(name: string, file?: string, input = '') {
    const args = ['node_modules/bien-phong-charts/dist/cli.js', name, ...(file ? [file] : [])];
    return spawnSync(process.execPath, args, { cwd: app, encoding: 'utf8', input });
  }
});

test('the JSON Schema of a report is what the sources say', () => {
  const schema = JSON.parse(readFileSync(join(installed, 'dist/report.schema.json'), 'utf8'));
  expect(schema).toEqual(createJsonSchema());
});

describe('in an application', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions);
  });

  afterAll(() => browser.close());

  test('TypeScript finds the types', () => {
    write(
      'main.ts',
      `import 'bien-phong-charts/award-chart';
       import { AwardChart } from 'bien-phong-charts';
       import { laiChauReport, type Report, type ReportInput } from 'bien-phong-charts/data';

       const chart: AwardChart = document.createElement('award-chart');
       chart.report = laiChauReport satisfies Report;
       export const report: ReportInput | null | undefined = chart.report;`,
    );
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'NodeNext',
      strict: true,
      noEmit: true,
      types: [],
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['main.ts'] }));
    node(resolve('node_modules/typescript/bin/tsc'));
  });

  test.for(['award-chart', 'results-dashboard'])('<%s> draws', async (tag) => {
    const page = await open(tag);
    await page.locator('award-chart svg').first().waitFor();
  });

  test.for(ELEMENTS.filter((tag) => tag !== 'results-dashboard'))(
    'importing %s defines no other element',
    async (tag) => {
      const page = await open(tag);
      const defined = await page.evaluate(
        (tags) => tags.filter((tag) => customElements.get(tag)),
        ELEMENTS,
      );
      expect(defined).toEqual([tag]);
    },
  );

  /** A page of an application that Vite built, and that imports one element only. */
  async function open(tag: string) {
    write('main.ts', `import 'bien-phong-charts/${tag}';`);
    write(
      'index.html',
      `<!doctype html><${tag}></${tag}><script type="module" src="/main.ts"></script>`,
    );
    node(resolve('node_modules/vite/bin/vite.js'), 'build');
    const site = await serve(join(app, 'dist'));
    const page = await browser.newPage();
    await page.goto(site.url);
    await site.close();
    return page;
  }
});

function write(file: string, content: string) {
  writeFileSync(join(app, file), content);
}

/** Runs Node in the application; a failure shows what it printed. */
function node(...args: string[]): string {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: app,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function npm(folder: string, ...args: string[]) {
  const windows = process.platform === 'win32';
  execFileSync('npm', ['--silent', ...args], { cwd: folder, shell: windows });
}
