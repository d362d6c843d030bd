import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { goTo } from '../support/go-to.ts';
import { type Served, serve } from '../support/serve.ts';

let browser: Browser;
let site: Served;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist-demo'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

test('the index links to the ways in, and those to what is broken', async () => {
  await page.goto(`${site.url}index.html?lang=en&theme=dark`);
  await page.getByRole('link', { name: 'How figures get into a chart' }).click();
  await page.getByRole('link', { name: 'What faulty figures look like' }).click();
  await expect.poll(() => page.title()).toBe('What faulty figures look like');
  expect(new URL(page.url()).search).toBe('?lang=en&theme=dark');
});

test('what is copied draws what is shown', async () => {
  await goTo(page, `${site.url}ways.html`);
  const copied = page.locator('section', {
    has: page.getByRole('button', { name: 'Chép đoạn mã' }),
  });
  const snippets = await copied.getByRole('code').allTextContents();
  expect(snippets).toHaveLength(6);
  expect(snippets[0]).toBe('<award-chart></award-chart>');
  expect(snippets[4]).toMatch(/^<award-chart>\n {2}<table>\n/);
  const draw = () =>
    page
      .locator('[part=mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
  const shown = await draw();
  expect(shown.length).toBeGreaterThan(40);
  const pasted = snippets.map((snippet) => `<div>${snippet}</div>`).join('');
  await page.setContent(
    `<!doctype html><html lang="vi"><base href="${site.url}"><body>${pasted}</body></html>`,
  );
  const script = readFileSync('dist/bien-phong-charts.js', 'utf8');
  await page.addScriptTag({ content: script, type: 'module' });
  await expect.poll(draw).toEqual(shown);
});

test('without scripts the table is there', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}ways.html`);
  expect(await plain.getByRole('cell', { name: 'hơn 90' }).isVisible()).toBe(true);
  await plain.close();
});

test('what is broken is named beside the rows of its file', async () => {
  await goTo(page, `${site.url}broken.html`);
  const rows = page.getByRole('list', { name: 'Tệp này, với số dòng' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(9);
  const problems = page.locator('award-chart [part=error] li');
  expect(await problems.count()).toBe(6);
  const named = (await problems.allTextContents()).flatMap((text) =>
    Array.from(text.trim().matchAll(/^Dòng (\d+), .*?"([^"]+)"/g), ([, row, found = '']) => ({
      row: Number(row),
      found,
    })),
  );
  expect(named.length).toBeGreaterThan(3);
  const lines = await rows.allTextContents();
  for (const { row, found } of named) expect(lines[row - 1]).toContain(found);
  expect(await page.getByRole('cell', { name: 'khoảng ba trăm' }).isVisible()).toBe(true);
});

test.each(['ways.html', 'broken.html'])('%s fits a phone, in both languages', async (file) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['vi', 'en']) {
    await goTo(page, `${site.url}${file}?lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const words = await page.locator('[data-words]').allTextContents();
    expect(words.every((text) => text.trim() !== '')).toBe(true);
  }
});
