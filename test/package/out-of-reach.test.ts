import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { renderElement } from '../../src/cli/render/render-element.ts';
import { bundle } from '../support/bundle.ts';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const REPORT = JSON.stringify({
  title: 'Khen thưởng',
  source: { title: 'Báo cáo' },
  awards: [{ issuer: 'UBND tỉnh', recipient: 'individual', count: 12 }],
});

let browser: Browser;
let site: Served;
const pages: Record<string, string> = {
  'report.json': REPORT,
  'broken.json': '{"title": 1}',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
};

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  const { files } = await bundle("import './dist/award-chart.js';", '.');
  site = await serve('.', {}, Object.assign(pages, files));
});

afterAll(async () => {
  await site.close();
  await browser.close();
});

/** Opens a page on which files that match `lost` fail to load; returns what it reports. */
async function open(markup: string, lost: RegExp) {
  const name = `page-${Object.keys(pages).length}.html`;
  pages[name] = `<!doctype html><html lang="vi"><link rel="icon" href="icon.svg" />
    <script>
      window.told = [];
      for (const type of ['chart-load', 'chart-error']) {
        addEventListener(type, ({ target }) => {
          told.push(type, target.shadowRoot.querySelector('[part=error]') !== null);
        });
      }
    </script>
    ${markup}<script type="module" src="entry.js"></script></html>`;
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const rejected: string[] = [];
  page.on('pageerror', ({ message }) => rejected.push(message));
  const isLost = ({ pathname }: URL) => lost.test(pathname);
  const aborted: string[] = [];
  await page.route(isLost, (route) => {
    aborted.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${site.url}${name}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector('award-chart')?.updateComplete);
  return { page, rejected, aborted, mend: () => page.unroute(isLost) };
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown }).told);
const PARTIAL = 'Chưa tải đủ; hãy tải lại trang.';
const READER = /read-input/;
const ANSWERS = /\/interaction-(?!c)/;

test('chart-error fires once the problems are shown', async () => {
  const { page } = await open('<award-chart src="broken.json"></award-chart>', /^$/);
  await page.getByRole('alert').waitFor();
  expect(await told(page)).toEqual(['chart-error', true]);
});

test('without the readers, a chart says so and can retry', async () => {
  const { page, rejected, mend } = await open(
    '<award-chart src="report.json"></award-chart>',
    READER,
  );
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('không kết nối được');
  expect(await told(page)).toEqual(['chart-error', true]);
  await mend();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.locator('[part=mark]').first().waitFor();
  expect(rejected).toEqual([]);
});

test('without the sentences about problems too, a general sentence is shown', async () => {
  const { page, rejected } = await open(
    '<award-chart src="report.json"></award-chart>',
    /read-input|problems/,
  );
  expect(await page.getByRole('alert').textContent()).toBe(PARTIAL);
  expect(await told(page)).toEqual(['chart-error', true]);
  expect(rejected).toEqual([]);
});

test('without the interaction code, the next event loads it again', async () => {
  const { page, rejected, aborted, mend } = await open('<award-chart></award-chart>', ANSWERS);
  const mark = page.locator('[part=mark]').first();
  await mark.focus();
  await expect.poll(() => aborted.length).toBeGreaterThan(0);
  expect(await page.locator('[part=tooltip]').count()).toBe(0);
  await mend();
  await mark.hover();
  await page.locator('[part=tooltip]').waitFor();
  expect(rejected).toEqual([]);
});

test('where what a server rendered cannot be taken over, it is drawn anew', async () => {
  const { page, rejected, aborted } = await open(renderElement('award-chart', {}), /hydration/);
  expect(aborted).toHaveLength(1);
  expect(await page.locator('figure').count()).toBe(1);
  // Only a drawing rendered by script has a tab stop.
  expect(await page.locator('[part=mark][tabindex="0"]').count()).toBe(1);
  expect(rejected).toEqual([]);
});

test('without textures, motion and print styles, a chart is drawn all the same', async () => {
  const { page, rejected, aborted } = await open('<award-chart></award-chart>', /media/);
  expect(aborted).toHaveLength(1);
  expect(await page.locator('[part=plot]').count()).toBe(1);
  expect(rejected).toEqual([]);
});

test('without the code for PNG files, toPNG() rejects with the reason', async () => {
  const { page } = await open('<award-chart></award-chart>', /\/png/);
  const reason = await page.evaluate(() =>
    document
      .querySelector('award-chart')
      ?.toPNG()
      .catch((error) => error.message),
  );
  expect(reason).toBe(PARTIAL);
});

test('without the menu of downloads, its button says so and can retry', async () => {
  const { page, rejected, mend } = await open('<award-chart></award-chart>', /download-menu/);
  const button = page.getByRole('button', { name: 'Tải xuống' });
  await button.click();
  await expect.poll(() => page.getByRole('alert').textContent()).toBe(PARTIAL);
  await mend();
  await button.click();
  await page.getByRole('button', { name: 'PNG' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(rejected).toEqual([]);
});

test('without the code for files, toSVG() throws the reason', async () => {
  const { page } = await open('<award-chart></award-chart>', /\/files/);
  const reason = await page.evaluate(() => {
    try {
      return document.querySelector('award-chart')?.toSVG();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(reason).toBe(PARTIAL);
});

test('without English, a chart is in Vietnamese', async () => {
  const { page, rejected } = await open('<award-chart lang="en"></award-chart>', /\/english/);
  expect(await page.locator('[part=heading]').textContent()).toBe(
    'Khen thưởng theo đơn vị trao tặng',
  );
  expect(await page.locator('figure').getAttribute('lang')).toBe('vi');
  expect(rejected).toEqual([]);
});
