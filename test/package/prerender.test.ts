import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  const headers = { 'Content-Security-Policy': "default-src 'none'; style-src 'self'" };
  site = await serve(resolve('dist-demo'), headers);
});

afterAll(async () => {
  await site.close();
  await browser.close();
});

test.for(['index', 'embed', 'dashboard'])(
  'the page %s reads without scripts, under a strict policy',
  async (name) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${name}.html`);

    // Playwright's locators pierce open shadow roots.
    const award = page.locator('award-chart').first();
    await expect
      .poll(() => award.locator('[part=takeaway]').innerText())
      .toContain('Bộ Tư lệnh Bộ đội Biên phòng trao nhiều nhất: 94 trong tổng số 178');
    expect(await award.locator('[part=plot] text').allTextContents()).toContain('94');
    const table = award.getByRole('table');
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('row').count()).toBeGreaterThan(7);
    expect(await table.innerText()).toMatch(/Giấy khen\s+Tập thể\s+8/);
    const figures = await page.locator('key-figures li').allInnerTexts();
    expect(figures.join('\n')).toContain('Hơn 150');
    expect(await page.locator('household-chart figure').first().innerText()).toContain('500');

    // Text sizes follow the chart's width, not the page's font size.
    const sizes = await page
      .locator('[part=plot]')
      .evaluateAll((plots) =>
        plots.map((it) => [getComputedStyle(it).fontSize, `${it.getAttribute('font-size')}px`]),
      );
    expect(sizes.length).toBeGreaterThan(2);
    for (const [size, room] of sizes) expect(size).toBe(room);
    expect(await page.getByRole('button').count()).toBe(0);
    const mark = award.locator('[part=plot] [part=mark]').first();
    expect(await mark.evaluate((it) => getComputedStyle(it).fill)).toBe('rgb(58, 66, 161)');
    expect(await page.locator('body').innerText()).not.toContain('cần JavaScript');
    await context.close();
  },
);

test('no chart shows another report than its own', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}ways.html`);
  const textsOf = (place: string) =>
    page.locator(`${place} :is(figure, [role=group])`).allTextContents().then(String);
  expect(await textsOf('#co-san')).toContain('Bộ Tư lệnh Bộ đội Biên phòng');
  for (const place of ['#tep-json', '#tep-csv', '#trong-the', '#mot-bao-cao']) {
    const texts = await textsOf(place);
    for (const name of ['Biên phòng', 'Lai Châu']) expect(texts, place).not.toContain(name);
  }
  await context.close();
});

test('the language of a chart is that of the page around it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}embed.html`);
  const english = page.locator('infrastructure-chart[lang=en] figure');
  expect(await english.innerText()).toContain('What was built and repaired');
  await context.close();
});
