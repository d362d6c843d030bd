import { resolve } from 'node:path';
import type Axe from 'axe-core';
import type { Package } from 'custom-elements-manifest/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { elementsOf } from '../../src/manifest/elements.ts';
import { launchOptions } from '../support/chromium.ts';
import { goTo } from '../support/go-to.ts';
import { readJSON } from '../support/read-json.ts';
import { type Served, serve } from '../support/serve.ts';

const elements = elementsOf(readJSON<Package>('custom-elements.json'));

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
  await goTo(page, `${site.url}reference.html?lang=en`);
});
afterEach(() => page.close());

const section = (tag = 'award-chart') => page.locator(`section#${tag}`);
const example = () => section().locator('award-chart');
const markup = () =>
  section()
    .getByRole('group', { name: /^Markup/ })
    .textContent();

test('every element stands there with all that its manifest says of it', async () => {
  for (const { tagName, description, ...lists } of elements) {
    const names = await section(tagName).locator('dt code').allTextContents();
    const text = (await section(tagName).textContent()) ?? '';
    expect(text).toContain(description);
    const { attributes, properties, methods, events, slots, cssParts, cssProperties } = lists;
    for (const { name } of [attributes, properties, events, cssParts, cssProperties].flat()) {
      expect(names, tagName).toContain(name);
    }
    for (const { name } of methods) {
      expect(
        names.some((signature) => signature.startsWith(`${name}(`)),
        name,
      ).toBe(true);
    }
    const all = [attributes, properties, methods, events, slots, cssParts, cssProperties].flat();
    for (const { description = '' } of all) expect(text).toContain(description.replaceAll('`', ''));
  }
});

test('an attribute changes the example and the markup beside it', async () => {
  await page.getByLabel('award-chart layout').selectOption('dots');
  await page.getByLabel('award-chart no-legend').check();
  await page.getByLabel('award-chart heading').fill('Khen thưởng & "thi đua"');
  await page.getByLabel('award-chart heading').press('Enter');
  await expect
    .poll(markup)
    .toBe(
      '<award-chart layout="dots" no-legend heading="Khen thưởng & &quot;thi đua&quot;"></award-chart>',
    );
  expect(await example().locator('[part=heading]').textContent()).toBe('Khen thưởng & "thi đua"');
  expect(await example().locator('[part=legend]').count()).toBe(0);
});

test('events are logged as they happen', async () => {
  const log = section().getByRole('log').getByRole('listitem');
  expect(await log.count()).toBe(0);
  await section().getByRole('button', { name: 'Make it happen: chart-load' }).click();
  await expect.poll(() => log.allTextContents()).toHaveLength(1);
  for (const count of [2, 3]) {
    await section().getByRole('button', { name: 'Make it happen: chart-error' }).click();
    await expect.poll(() => log.allTextContents()).toHaveLength(count);
  }
  await expect.poll(() => log.first().textContent()).toMatch(/^chart-error\s+problems: \[\{"path"/);
});

test('the name of a part frames it, and shows it when it is pressed', async () => {
  const button = section().getByRole('button', { name: 'table', exact: true });
  await button.click();
  const table = example().locator('[part=table]').first();
  const outline = () => table.evaluate((element) => getComputedStyle(element).outlineStyle);
  await expect.poll(outline).toBe('solid');
  expect(await example().getAttribute('view')).toBe('table');
  await page.getByLabel('award-chart heading').focus();
  await page.mouse.move(0, 0);
  await expect.poll(outline).toBe('none');
});

test('a custom property colours the example, and its rule stands beside it', async () => {
  await page.getByLabel('award-chart --bp-color-1', { exact: true }).fill('#b01c1c');
  await expect.poll(markup).toContain('award-chart {\n  --bp-color-1: #b01c1c;\n}');
  const fills = await example()
    .locator('svg [part=mark]')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill));
  expect(fills).toContain('rgb(176, 28, 28)');
});

test('an address with the name of an element shows it', async () => {
  await page.goto(`${site.url}index.html?lang=en`);
  await page.getByRole('link', { name: 'Reference of the elements' }).click();
  await page.getByRole('link', { name: 'household-chart' }).click();
  expect(new URL(page.url()).hash).toBe('#household-chart');
  await page.reload();
  await expect
    .poll(async () => (await section('household-chart').boundingBox())?.y)
    .toBeLessThan(9);
});

test.each(['vi', 'en'])('fits a phone and breaks no rule of accessibility, in %s', async (lang) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await goTo(page, `${site.url}reference.html?lang=${lang}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});
