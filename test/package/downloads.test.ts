import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { goTo } from '../support/go-to.ts';
import { type Served, serve } from '../support/serve.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (body: string) => `<!doctype html>
<html lang="vi">
  <title>Downloads</title>
  <link rel="stylesheet" href="page.css">
  <script type="module" src="bien-phong-charts.js"></script>
  ${body}
</html>`;

const PAGES = {
  'chart.html': page(
    '<award-chart layout="dots" no-legend></award-chart><p><a href="#">Sau</a></p>',
  ),
  'english.html': page('<award-chart lang="en"></award-chart>'),
  'dialog.html': page('<dialog><household-chart></household-chart></dialog>'),
  'dashboard.html': page('<results-dashboard></results-dashboard>'),
  'scaled.html': page('<div id="scaled"><award-chart></award-chart></div>'),
  'page.css': `
    #scaled { width: 1200px; font-size: 40px; transform: scale(0.5); transform-origin: 0 0; overflow: hidden }
    dialog { width: 600px }
  `,
};

const NAME = 'khen-thuong-theo-don-vi-trao-tang';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist'), { 'Content-Security-Policy': CSP }, PAGES);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

let problems: string[];

beforeEach(() => {
  problems = [];
});

async function open(name: keyof typeof PAGES, permissions = ['clipboard-read', 'clipboard-write']) {
  const context = await browser.newContext({ permissions, viewport: { width: 900, height: 700 } });
  onTestFinished(() => context.close());
  const opened = await context.newPage();
  opened.on('console', (message) => {
    const icon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !icon) problems.push(message.text());
  });
  opened.on('pageerror', (error) => problems.push(error.message));
  await goTo(opened, site.url + name);
  return opened;
}

const button = (on: Page, name = 'Tải xuống') => on.getByRole('button', { name, exact: true });
const menu = (on: Page) =>
  on.locator('[popover]', { has: on.getByRole('button', { name: 'Tải ảnh SVG' }) });
const answer = (on: Page) => on.locator('[part=toolbar]').getByRole('status');
const focused = (on: Page) =>
  on.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.trim();
  });

describe('the menu of downloads, under a strict CSP', () => {
  it('opens, closes and gives focus back by keyboard', async () => {
    const on = await open('chart.html');
    await button(on).focus();
    expect(await button(on).getAttribute('aria-expanded')).toBe('false');
    await on.keyboard.press('Enter');
    await on.getByRole('button', { name: 'Tải ảnh SVG' }).waitFor();
    await expect.poll(() => button(on).getAttribute('aria-expanded')).toBe('true');
    const items = [];
    for (let i = 0; i < 5; i++) {
      await on.keyboard.press('Tab');
      items.push(await focused(on));
    }
    expect(items).toEqual([
      'Tải ảnh SVG',
      'Tải ảnh PNG',
      'Tải số liệu CSV',
      'Sao chép bảng',
      'Sao chép mã nhúng',
    ]);
    await on.keyboard.press('Escape');
    expect(await focused(on)).toBe('Tải xuống');
    expect(await menu(on).isVisible()).toBe(false);
    await expect.poll(() => button(on).getAttribute('aria-expanded')).toBe('false');
    // Tab moves on past the menu and closes it.
    await on.keyboard.press('Space');
    for (let i = 0; i < 6; i++) await on.keyboard.press('Tab');
    expect(await focused(on)).toBe('Sau');
    expect(await menu(on).isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('opens and closes by its button, and closes by a click elsewhere', async () => {
    const on = await open('chart.html');
    for (let i = 0; i < 2; i++) {
      await button(on).click();
      await expect.poll(() => menu(on).isVisible()).toBe(true);
      await button(on).click();
      await expect.poll(() => menu(on).isVisible()).toBe(false);
    }
    await button(on).click();
    await expect.poll(() => menu(on).isVisible()).toBe(true);
    await on.mouse.click(5, 5);
    await expect.poll(() => menu(on).isVisible()).toBe(false);
    await expect.poll(() => button(on).getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['Tải ảnh SVG', 'svg', '<?xml'],
    ['Tải ảnh PNG', 'png', '\ufffdPNG'],
    ['Tải số liệu CSV', 'csv', '\ufeffsection,issuer'],
  ])('%s: downloads a file, and says so', async (item, ending, start) => {
    const on = await open('chart.html');
    await button(on).click();
    const coming = on.waitForEvent('download');
    await on.getByRole('button', { name: item }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${NAME}.${ending}`);
    expect((await readFile(await download.path(), 'utf8')).startsWith(start)).toBe(true);
    await expect.poll(() => answer(on).textContent()).toBe(`Đã tải xuống ${NAME}.${ending}`);
    expect(await focused(on)).toBe('Tải xuống');
    expect(problems).toEqual([]);
  });

  it('copies the table as a table and as text', async () => {
    const on = await open('chart.html');
    await button(on).click();
    await on.getByRole('button', { name: 'Sao chép bảng' }).click();
    await expect.poll(() => answer(on).textContent()).toBe('Đã sao chép bảng');
    const { html, text } = await on.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const readAs = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await readAs('text/html'), text: await readAs('text/plain') };
    });
    expect(html).toMatch(
      /<table.*<caption>Khen thưởng theo đơn vị trao tặng<\/caption>.*<\/table>/s,
    );
    expect(html).toContain('Ủy ban nhân dân tỉnh Lai Châu');
    expect(text.replaceAll('\r', '')).toMatch(
      /\nỦy ban nhân dân tỉnh Lai Châu\tBằng khen\tTập thể\t16\t.*\n.*Nguồn: Hội nghị/s,
    );
    expect(problems).toEqual([]);
  });

  it('copies the code that embeds the chart as it is', async () => {
    const on = await open('chart.html');
    await on.locator('award-chart').evaluate((chart: HTMLElementTagNameMap['award-chart']) => {
      chart.heading = 'Năm "2024"';
    });
    await button(on).click();
    await on.getByRole('button', { name: 'Sao chép mã nhúng' }).click();
    await expect.poll(() => answer(on).textContent()).toBe('Đã sao chép mã nhúng');
    const code = await on.evaluate(() => navigator.clipboard.readText());
    expect(code.replaceAll('\r', '').trim().split('\n')).toEqual([
      `<script type="module" src="${site.url}bien-phong-charts.js"></script>`,
      '<award-chart heading="Năm &#34;2024&#34;" no-legend layout="dots" lang="vi"></award-chart>',
    ]);
  });

  it('copies no “no-source” that only the dashboard around it had', async () => {
    const on = await open('dashboard.html');
    await on.getByRole('button', { name: 'Tải xuống' }).first().click();
    await on.getByRole('button', { name: 'Sao chép mã nhúng' }).click();
    await expect
      .poll(() => on.evaluate(() => navigator.clipboard.readText()))
      .toContain('<award-chart lang="vi"></award-chart>');
  });

  it('says in English why it could not copy', async () => {
    const on = await open('english.html', []);
    await on.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await button(on, 'Download').click();
    await on.getByRole('button', { name: 'Copy table' }).click();
    await expect
      .poll(() => answer(on).textContent())
      .toBe('Could not copy: the browser does not allow it.');
  });

  it('closes alone by Escape inside a dialog', async () => {
    const on = await open('dialog.html');
    await on.evaluate(() => document.querySelector('dialog')?.showModal());
    await button(on).click();
    await on.getByRole('button', { name: 'Tải ảnh SVG' }).focus();
    await on.keyboard.press('Escape');
    expect(await menu(on).isVisible()).toBe(false);
    expect(await on.locator('dialog').getAttribute('open')).toBe('');
    expect(await focused(on)).toBe('Tải xuống');
  });

  it('stands at its button inside the viewport, whatever scales the chart, with targets of 44 px', async () => {
    for (const name of ['scaled.html', 'chart.html'] as const) {
      const on = await open(name);
      await button(on).scrollIntoViewIfNeeded();
      await button(on).click();
      await menu(on).waitFor();
      const [box, at] = [await menu(on).boundingBox(), await button(on).boundingBox()];
      if (!box || !at) throw new Error('Nothing to see');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(900);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
      expect(Math.abs(box.x - at.x)).toBeLessThan(2);
      const gap = Math.max(box.y - at.y - at.height, at.y - box.y - box.height);
      expect(Math.abs(gap - 4)).toBeLessThan(2);
      const items = await menu(on).getByRole('button').all();
      expect(items).toHaveLength(5);
      for (const item of items) {
        const { width = 0, height = 0 } = (await item.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
    }
  });
});
