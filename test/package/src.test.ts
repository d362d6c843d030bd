import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const REPORT = JSON.stringify({
  title: 'Khen thưởng',
  source: { title: 'Báo cáo' },
  awards: [{ issuer: 'UBND tỉnh', recipient: 'individual', count: 12 }],
});
const FILES = { 'report.json': REPORT, 'report.csv': 'hỗ trợ;số hộ\nBò giống;gần 40\n' };

let browser: Browser;
let page: Page;
let site: Served;
const others: Served[] = [];

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist'), {}, { 'page.html': pageWith(''), ...FILES });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, ...others].map((server) => server.close()));
});

function pageWith(src: string): string {
  return `<!doctype html><html lang="vi"><script type="module" src="bien-phong-charts.js"></script>
    <award-chart src="${src}"></award-chart></html>`;
}

/** Serves on another origin: another port. */
async function serveElsewhere(headers: Record<string, string>): Promise<string> {
  const other = await serve(resolve('dist'), headers, FILES);
  others.push(other);
  return other.url;
}

/** Opens a chart with this `src` and returns its text. */
async function load(src: string, attributes: Record<string, string> = {}): Promise<string> {
  await page.goto(`${site.url}page.html`);
  return page.evaluate(
    async ([address, more]) => {
      const chart = document.createElement('award-chart');
      for (const [name, value] of Object.entries(more)) chart.setAttribute(name, value);
      chart.setAttribute('src', address);
      document.querySelector('award-chart')?.replaceWith(chart);
      await chart.updateComplete;
      return chart.shadowRoot?.textContent ?? '';
    },
    [src, attributes] as const,
  );
}

test('a report of the own server', async () => {
  expect(await load('report.json')).toContain('UBND tỉnh');
  expect(await load('report.csv')).toContain('không nêu số liệu khen thưởng');
});

test('no file', async () => {
  expect(await load('none.json')).toContain('không có tệp ở địa chỉ này');
});

test('another server, if it lets the page read', async () => {
  const open = await serveElsewhere({ 'Access-Control-Allow-Origin': '*' });
  expect(await load(`${open}report.json`)).toContain('UBND tỉnh');
  // With credentials, servers must name the allowed origin.
  const credentials = { crossorigin: 'use-credentials' };
  expect(await load(`${open}report.json`, credentials)).toContain('CORS');
  const named = await serveElsewhere({
    'Access-Control-Allow-Origin': site.url.slice(0, -1),
    'Access-Control-Allow-Credentials': 'true',
  });
  expect(await load(`${named}report.json`, credentials)).toContain('UBND tỉnh');
});

test('another server that does not, and none at all', async () => {
  const closed = await serveElsewhere({});
  expect(await load(`${closed}report.json`)).toContain('không cho phép trang đọc (CORS)');
  await others.pop()?.close();
  expect(await load(`${closed}report.json`)).toContain('không kết nối được');
});
