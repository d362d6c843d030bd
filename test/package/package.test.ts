import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createJsonSchema } from '../../src/write/json-schema.ts';
import { findImports } from '../support/bundle.ts';
import { CHARTS } from '../support/elements.ts';
import { readJSON } from '../support/read-json.ts';
import { run } from '../support/run.ts';

const consumers = inject('consumers');
const installed = join(consumers, 'node_modules/bien-phong-charts');
const tarball = join(consumers, 'bien-phong-charts.tgz');

test('publint has no complaint', async () => {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the types of every entry are found, and are those of its code', async () => {
  await run(
    '.',
    process.execPath,
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    tarball,
    '--profile=esm-only',
    '--no-definitely-typed',
    '--format=ascii',
    '--include-entrypoints',
    ...CHARTS,
  );
});

test('the tarball holds what is built and can be reached, and no sources', () => {
  expect(globSync('*', { cwd: installed }).sort()).toEqual([
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist',
    'package.json',
  ]);
  const sources = globSync('**/*.{ts,map}', { cwd: installed });
  expect(sources.filter((file) => !file.endsWith('.d.ts'))).toEqual([]);
  expect(globSync('dist/{words,cli,manifest}', { cwd: installed })).toEqual([]);
});

test('every file that the package names is there', () => {
  const files = [
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values<string>(target),
    ),
    ...Object.values(manifest.bin),
    manifest.types,
    manifest.unpkg,
    manifest.jsdelivr,
    manifest.customElements,
    manifest['web-types'],
  ].flatMap((file) =>
    file.includes('*') ? CHARTS.map((tag) => file.replace('*-chart', tag)) : file,
  );
  expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
});

test('the bundle imports nothing', () => {
  const code = readFileSync(join(installed, 'dist/bien-phong-charts.js'), 'utf8');
  expect(findImports(code)).toEqual([]);
});

test('an application installs no D3, which is built in, with its licence', () => {
  expect(existsSync(join(consumers, 'node_modules/d3'))).toBe(false);
  const modules = globSync('dist/{*,chunks/*,node/**/*}.js', { cwd: installed });
  const imported = modules
    .filter((file) => file !== 'dist/cli.js')
    .flatMap((file) => findImports(readFileSync(join(installed, file), 'utf8')))
    .filter((name) => !name.startsWith('.'))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0]);
  expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  const licences = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.md'), 'utf8');
  expect(licences).toMatch(
    /## d3-array - .* \(ISC\)\n\nCopyright .* Mike Bostock\n\nPermission to use/,
  );
  expect(licences).toMatch(/## lit-html - .* \(BSD-3-Clause\)/);
  const oneFile = readFileSync(join(installed, 'dist/bien-phong-charts.js'), 'utf8');
  expect(oneFile).toMatch(/^\/\*! .*Lit.*D3.*THIRD-PARTY-LICENSES\.md \*\/\n/);
});

test('npx runs the command in a clone', async () => {
  const output = await run('.', 'npx', '--no', '--', 'bien-phong-charts', '--version');
  expect(output).toBe(`${manifest.version}\n`);
});

test('the data entry runs in Node, and touches no DOM', async () => {
  const script = `
    const DOM = ['document', 'customElements', 'HTMLElement', 'Element', 'Node', 'DOMParser',
      'navigator', 'location', 'MutationObserver', 'CSSStyleSheet', 'requestAnimationFrame'];
    for (const name of DOM) {
      const get = () => { throw new Error(name + ' was touched'); };
      Object.defineProperty(globalThis, name, { get });
    }
    const data = await import('bien-phong-charts/data');
    const { laiChauReport: report } = data;
    const csv = data.formatCSV(report);
    const read = data.parseReport(csv);
    const problems = data.validateReport({});
    data.reconcile(report);
    data.findWarnings(report);
    data.parseTable({ caption: '', headRows: 0, rows: [] });
    console.log(read.awards.length === report.awards.length, data.describeProblem(problems[0], 'vi'));
  `;
  const output = await run(consumers, process.execPath, '--input-type=module', '--eval', script);
  expect(output).toMatch(/^true .+/);
});

test('the command checks, converts and renders files', () => {
  const folder = mkdtempSync(join(consumers, 'files-'));
  write('tốt.csv', 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;1.234\n');
  write('hỏng.csv', 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;x\n');
  write(
    'trang.html',
    '<table><tr><th>Công trình<th>Đvt<th>Số lượng<tr><td>Đường<td>km<td>5</table>',
  );
  expect(readFileSync(join(installed, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(existsSync(join(consumers, 'node_modules/.bin/bien-phong-charts'))).toBe(true);

  expect(command('check', 'tốt.csv')).toMatchObject({ status: 0, stderr: '' });
  expect(command('check', 'trang.html')).toMatchObject({ status: 0, stderr: '' });
  expect(command('check', 'hỏng.csv')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Dòng 2, cột “số lượng”'),
  });
  expect(command('draw')).toMatchObject({ status: 2, stdout: '' });
  const { stdout } = command('convert', 'tốt.csv');
  expect(command('check', '-', stdout)).toMatchObject({ status: 0, stderr: '' });
  const png = ['render', 'award', '-o', 'award.png'];
  expect(
    spawnSync(process.execPath, [join(installed, 'dist/cli.js'), ...png], {
      cwd: folder,
      encoding: 'utf8',
    }),
  ).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'Ảnh png cần thêm một gói: npm install @resvg/resvg-js.\n',
  });
  expect(command('render', 'award').stdout).toMatch(/^<award-chart .*<\/award-chart>\n$/s);
  expect(command('--version').stdout).toBe(`${manifest.version}\n`);

  function write(file: string, content: string) {
    writeFileSync(join(folder, file), content);
  }

  function command(name: string, file?: string, input = '') {
    const args = [join(installed, 'dist/cli.js'), name, ...(file ? [file] : [])];
    return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input });
  }
});

test('the JSON Schema of a report is what the sources say', () => {
  expect(readJSON(join(installed, 'dist/report.schema.json'))).toEqual(createJsonSchema());
});
