import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const PAGE = `<!doctype html>
<html lang="vi">
  <title>A page longer than its window</title>
  <script type="module" src="bien-phong-charts.js"></script>
  <award-chart></award-chart>
  <infrastructure-chart></infrastructure-chart>
  <household-chart></household-chart>
</html>`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

test('the browser tells a screen reader of each picture and its table, on and off the screen', async () => {
  const site = await serve(resolve('dist'), {}, { 'page.html': PAGE });
  const page = await browser.newPage({ viewport: { width: 640, height: 300 } });
  await page.goto(`${site.url}page.html`);
  const session = await page.context().newCDPSession(page);

  // Tables are rendered after the drawings.
  await page.locator('table').nth(2).waitFor({ state: 'attached' });
  const marks = await page.locator('svg [part=mark]').count();
  const cells = await page.locator(':is(tbody, tfoot) :is(th, td)').count();
  const headings = await page.locator('h3').allTextContents();
  expect(headings).toHaveLength(3);
  await expect
    .poll(() => spoken(session))
    .toEqual({ figures: headings, tables: headings, marks, cells });
  await site.close();
});

/** Returns what the browser's accessibility tree tells screen readers. */
async function spoken(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = (...roles: string[]) =>
    nodes
      .filter(({ ignored, role }) => !ignored && roles.includes(role?.value))
      .map(({ name }) => name?.value);
  return {
    figures: names('figure'),
    tables: names('table'),
    marks: names('image', 'img').filter(Boolean).length,
    cells: names('rowheader', 'cell', 'gridcell').length,
  };
}
