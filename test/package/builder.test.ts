import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

/** The strictest policy that lets the page run; it cannot send anything. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const CSV = 'hỗ trợ;số hộ\nBò giống;gần 40\nLợn giống;120\n';
const TABLE = `<html><body><script>alert(1)</script><table border=1 style="color:red"><tr><td>Đơn vị</td>
  <td>Cá nhân</td><td>Tập thể</td></tr><tr><td onclick="x()">Tỉnh đoàn &amp; Hội<br>Nông dân</td>
  <td>hơn 90</td><td>17</td></tr></table></body></html>`;

let browser: Browser;
let site: Served;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist-demo'), { 'Content-Security-Policy': CSP });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
});
afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

async function open(search = '') {
  await page.goto(`${site.url}builder.html${search}`);
}

// Take the last match: the page's own language and theme choices come first.
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).last().check();
const step = (number: number) =>
  page.locator('section', {
    has: page.getByRole('heading', { name: new RegExp(`^${number}\\.`) }),
  });
const preview = () =>
  page.getByRole('region', { name: /^(Biểu đồ xem thử|Preview of the chart)$/ });
const readCode = () => page.getByRole('code').allTextContents();
const marksIn = (scope: Locator) => scope.locator('[part=mark]');
const readMarks = (scope: Locator) =>
  marksIn(scope).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));

async function paste(text: string) {
  await choose('Số liệu của tôi');
  await page.getByLabel('Hoặc dán vào đây').fill(text);
}

test('each choice changes the picture, the code and the address', async () => {
  await open();
  expect((await readCode())[1]).toBe('<award-chart lang="vi"></award-chart>');
  await choose('Chấm');
  await choose('Tiếng Anh');
  await choose('Tối');
  expect((await readCode())[1]).toBe(
    '<award-chart layout="dots" lang="en" style="color-scheme: dark; background: #16181d; padding: 1rem"></award-chart>',
  );
  const heading = preview().locator('[part=heading]');
  await expect.poll(() => heading.first().textContent()).toContain('Awards');
  await choose('Gói npm');
  expect(await readCode()).toContain("import 'bien-phong-charts/award-chart';");
  await choose('Khung iframe');
  expect((await readCode())[1]).toContain(
    `src="${site.url}iframe.html?chart=award&amp;layout=dots&amp;lang=en&amp;theme=dark" title="Awards"`,
  );
  await choose('Không cần script');
  expect((await readCode())[0]).toBe(
    'npx bien-phong-charts render award --layout dots --lang en -o award.html',
  );
  await choose('Hộ dân');
  await choose('Bảng số liệu');
  await choose('Thẻ script');
  expect((await readCode())[1]).toContain('<household-chart view="table" lang="en"');
  await choose('Cả báo cáo');
  expect((await readCode())[1]).toContain('<results-dashboard lang="en"');
  await choose('320 px');
  const width = preview().locator('results-dashboard');
  expect((await width.boundingBox())?.width).toBe(320);

  const address = new URL(page.url()).search;
  const code = await readCode();
  await open(address);
  expect(await readCode()).toEqual(code);
});

test('what is copied is the code', async () => {
  const origin = new URL(site.url).origin;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await open();
  await page.getByRole('button', { name: 'Chép đoạn mã' }).nth(1).click();
  await expect.poll(() => step(4).getByRole('status').allTextContents()).toEqual(['Đã chép.']);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await readCode())[1]);
});

test('choices are made by keyboard', async () => {
  await open();
  await page.getByRole('radio', { name: 'Xếp chồng' }).focus();
  await page.keyboard.press('ArrowRight');
  expect((await readCode())[1]).toContain('layout="grouped"');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect((await readCode())[1]).toContain('lang="en"');
});

test('the code has the hash of the file that lies beside it, and draws what was shown', async () => {
  await open('?chart=household');
  await paste(CSV);
  await page.getByLabel('Nguồn số liệu').fill('Sở Nội vụ, 2024');
  await expect.poll(async () => (await readCode())[1]).toContain('Sở Nội vụ, 2024');
  const [script = '', tag = ''] = await readCode();
  const file = readFileSync('dist-demo/bien-phong-charts.js');
  const hash = createHash('sha384').update(file).digest('base64');
  expect(script).toContain(`integrity="sha384-${hash}"`);
  const shown = await readMarks(preview());
  expect(shown.length).toBeGreaterThan(1);

  const portal = await serve(
    resolve('dist-demo'),
    {},
    { 'article.html': `<!doctype html><html lang="en"><title>A</title>${script}${tag}</html>` },
  );
  const article = await browser.newPage();
  await article.goto(`${portal.url}article.html`);
  await expect.poll(() => readMarks(article.locator('household-chart'))).toEqual(shown);
  expect(await article.locator('[part=source]').textContent()).toContain('Sở Nội vụ, 2024');
  await article.close();
  await portal.close();
});

test('problems are named by row and column while one types, in the language of the page', async () => {
  await open('?chart=household');
  await paste('hỗ trợ;số hộ\nBò giống;mười hai\n');
  const problem = step(2).getByRole('alert');
  await expect.poll(() => problem.textContent()).toContain('Dòng 2, cột “số hộ”');
  expect(await readCode()).toEqual([]);
  expect(await preview().count()).toBe(0);
  const field = page.getByLabel('Hoặc dán vào đây');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await choose('English');
  await expect.poll(() => problem.textContent()).toContain('Row 2');
  await field.or(page.getByLabel('Or paste here')).press('Control+End');
  await page.keyboard.press('Backspace');
  for (let i = 0; i < 'mười hai'.length; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('12');
  await expect.poll(() => readMarks(preview())).toHaveLength(1);
  expect(await problem.count()).toBe(0);
  expect(await step(2).getByRole('status').textContent()).toBe('Rows read: 1 of households.');
});

test('a table of an office program becomes a clean table inside the tag', async () => {
  await open();
  await paste(TABLE);
  await expect.poll(() => readMarks(preview())).toHaveLength(2);
  const [, code = ''] = await readCode();
  expect(code).toContain('<th scope="col">Cá nhân</th>');
  expect(code).toContain('<td>Tỉnh đoàn &#38; Hội<br>Nông dân</td><td>hơn 90</td>');
  for (const foreign of ['script', 'onclick', 'style']) expect(code).not.toContain(foreign);
  // An element that reads no tables gets the same figures as JSON.
  await choose('Số liệu chính');
  await expect
    .poll(async () => (await readCode())[1])
    .toContain('<script type="application/json">');
});

test('a file is opened where it lies; what is not text is refused', async () => {
  await open('?chart=household&figures=own');
  const file = page.getByLabel('Mở tệp CSV');
  const mimeType = 'text/csv';
  await file.setInputFiles({ name: 'hộ dân 2024.csv', mimeType, buffer: Buffer.from(CSV) });
  await expect.poll(() => readMarks(preview())).toHaveLength(2);
  await choose('Không cần script');
  expect((await readCode())[0]).toContain('--data "./hộ dân 2024.csv" --lang vi');
  const buffer = Buffer.from([0, 1, 2, 255]);
  await file.setInputFiles({ name: 'so-lieu.xlsx', mimeType, buffer });
  const problem = step(2).getByRole('alert');
  await expect.poll(() => problem.textContent()).toContain('so-lieu.xlsx');
});

test('a frame carries no figures: it asks for the address of a file', async () => {
  await open('?chart=household&way=iframe');
  await paste(CSV);
  await page.getByText('Khung iframe không mang theo số liệu').waitFor();
  expect(await readCode()).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải số liệu về dạng JSON' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).households).toHaveLength(2);
  await page.getByLabel('Địa chỉ của tệp').fill('https://example.vn/a b.json?x=1&y=2');
  expect((await readCode())[1]).toContain(
    'src=https%3A%2F%2Fexample.vn%2Fa+b.json%3Fx%3D1%26y%3D2"',
  );
});

test.each(['light', 'dark'])(
  'it has no accessibility problem that axe finds, %s',
  async (theme) => {
    const free = await serve(resolve('dist-demo'));
    await page.goto(`${free.url}builder.html?theme=${theme}&chart=household`);
    await paste('hỗ trợ;số hộ\nBò giống;mười hai\n');
    await page.getByRole('alert').waitFor();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const run = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      });
    expect(await run()).toEqual([]);
    await paste(CSV);
    await marksIn(preview()).first().waitFor();
    expect(await run()).toEqual([]);
    await free.close();
  },
);

test('it fits a phone in both languages', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['vi', 'en']) {
    await open(`?lang=${lang}&figures=own&way=iframe&width=640`);
    await page.getByRole('button', { name: /mẫu|sample/ }).click();
    await marksIn(preview()).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('the index leads to it', async () => {
  await page.goto(`${site.url}index.html?lang=en&theme=dark`);
  await page.getByRole('link', { name: 'Make the code of a chart' }).click();
  await expect.poll(() => page.title()).toBe('Make the code of a chart');
});
