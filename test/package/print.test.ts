import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHARTS } from '../support/charts.ts';
import { launchOptions } from '../support/chromium.ts';
import { goTo } from '../support/go-to.ts';
import { type Served, serve } from '../support/serve.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

/** Returns how many A4 pages a page's elements take. */
async function countPages(body: string, report?: unknown): Promise<number> {
  const html = `<!doctype html><html lang="vi"><title>Giấy</title>
    <script type="module" src="bien-phong-charts.js"></script>${body}</html>`;
  site = await serve(
    resolve('dist'),
    {},
    { 'page.html': html, 'report.json': JSON.stringify(report) },
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await goTo(page, `${site.url}page.html`);
  await page.waitForFunction(hasPrintRules);
  const margin = '15mm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  await page.close();
  await site.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Whether every chart has its print styles, which load when the browser is idle. */
function hasPrintRules(): boolean {
  const charts = Array.from(document.querySelectorAll('body > *'), ({ shadowRoot }) => shadowRoot);
  return charts.every((root) =>
    root?.adoptedStyleSheets
      .flatMap(({ cssRules }) => Array.from(cssRules))
      .some((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print'),
  );
}

/** Returns a report with `rows` household supports. */
const reportOf = (rows: number) => ({
  title: 'Hỗ trợ',
  place: 'Lai Châu',
  period: { from: 2019, to: 2024 },
  source: { title: 'Báo cáo' },
  awards: [],
  infrastructure: [],
  households: Array.from({ length: rows }, (_, index) => ({
    support: `Xã ${index + 1}`,
    households: 500 - index,
  })),
  totals: [],
  mentions: [],
});

const TABLE = '<household-chart src="report.json" view="table"></household-chart>';

test('no figure that fits a page is cut: each of more than half a page has its own', async () => {
  expect(await countPages(TABLE.repeat(5), reportOf(30))).toBe(5);
  expect(await countPages('<award-chart></award-chart>'.repeat(3))).toBe(3);
});

test.each(CHARTS)(
  'the built-in <%s layout="%s"> fits a sheet with its table',
  async (tag, layout) => {
    expect(await countPages(`<${tag} layout="${layout}"></${tag}>`)).toBe(1);
  },
);

test('a long table goes on over the pages', async () => {
  const pages = await countPages(TABLE, reportOf(150));
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(5);
});
