import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

test('three copies on one page define each element once, and warn once', async () => {
  const { warnings, errors, drawn } = await open(
    ['', '?copy=2', '?copy=3'].map((copy) => `bien-phong-charts.js${copy}`),
  );
  expect(warnings).toEqual([expect.stringMatching(/^bien-phong-charts: <[a-z-]+> is defined/)]);
  expect(errors).toEqual([]);
  expect(drawn).toBe(3);
});

test('the same copy twice is silent', async () => {
  const script = 'bien-phong-charts.js';
  expect(await open([script, script])).toEqual({ warnings: [], errors: [], drawn: 3 });
});

test('an element of other code keeps its name, and the others are defined', async () => {
  const { warnings, errors, drawn } = await open(['other.js', 'bien-phong-charts.js']);
  expect(warnings).toEqual([expect.stringContaining('<household-chart>')]);
  expect(errors).toEqual([]);
  expect(drawn).toBe(2);
});

/** Opens a page with these scripts; returns its console messages and how many charts it drew. */
async function open(scripts: readonly string[]) {
  const other = "customElements.define('household-chart', class extends HTMLElement {});";
  const html = `<!doctype html>
    <link rel="icon" href="data:," />
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('')}
    <award-chart></award-chart>
    <infrastructure-chart></infrastructure-chart>
    <household-chart></household-chart>`;
  const site = await serve(resolve('dist'), {}, { 'page.html': html, 'other.js': other });
  const page = await browser.newPage();
  const warnings: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.url}page.html`, { waitUntil: 'networkidle' });
  const drawn = await page.locator('[part=plot]').count();
  await page.close();
  await site.close();
  return { warnings, errors, drawn };
}
