import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';
import { readPlace, settle } from '../support/stage.ts';

const SLIDES = 8;
/** Row counts of the tables of awards, infrastructure and households. */
const ROWS = [7, 4, 3];
const LAPTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 } };

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist-demo'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test.for(['vi', 'en'])('the hand-out has a page a slide, nothing cut: %s', async (lang) => {
  const { page } = await open(`${site.url}slides.html?print-pdf&lang=${lang}`, LAPTOP);
  expect(await countPages(page)).toBe(SLIDES);
  await page.emulateMedia({ media: 'print' });
  await settle(page);
  expect(await readTables(page)).toEqual(ROWS);
  expect(await findCut(page)).toEqual([]);
});

test('printing in the middle of the talk prints the same, and the talk goes on where it was', async () => {
  const address = `${site.url}slides.html`;
  const { page: handout } = await open(`${address}?print-pdf`, LAPTOP);
  const expected = await handout.evaluate(readPlots);

  const { page } = await open(`${address}#/works/2`, LAPTOP);
  const school = page.locator('section.present infrastructure-chart:visible');
  const before = await school.boundingBox();
  await page.evaluate(`addEventListener('beforeprint', () => {
    window.printed = (${readPlots})();
  })`);
  expect(await countPages(page)).toBe(SLIDES);
  expect(await page.evaluate('window.printed')).toEqual(expected);
  expect(await readPlace(page)).toBe('works 3');
  await settle(page);
  expect(await readTables(page)).toEqual([]);
  expect(await school.boundingBox()).toEqual(before);
});

test('a phone scrolls through every slide, and never sideways', async () => {
  const { page } = await open(`${site.url}slides.html#/households/1`, PHONE);
  await settle(page);
  expect(await readTables(page)).toEqual(ROWS);
  expect(await page.locator('section :is(h1, h2)').allTextContents()).toHaveLength(SLIDES);
  expect(await page.locator('#households').boundingBox()).toMatchObject({
    y: expect.closeTo(0, -1),
  });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the single file opens from a disk without a network', async () => {
  const file = pathToFileURL(resolve('dist-demo/slides-single.html')).href;
  const { page, problems, requests } = await open(file, { ...LAPTOP, offline: true });
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageDown');
  await page.keyboard.press('e');
  await settle(page);
  expect(await readPlace(page)).toBe('awards 1');
  expect(
    await page.locator('section.present award-chart:not([inert]) [part=mark]:visible').count(),
  ).toBe(3);
  expect(await page.evaluate(() => document.fonts.check('1em "Noto Sans"'))).toBe(true);
  await expect.poll(() => page.url()).toBe(`${file}?lang=en#/awards/0`);
  await page.reload();
  await expect.poll(() => readPlace(page)).toBe('awards 1');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect.poll(() => notes.locator('main').innerText()).toContain('The whole first');
  await notes.close();
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(file) && !url.startsWith('data:'))).toEqual([]);
});

/** Opens a page; collects its errors and requests. */
async function open(url: string, options: BrowserContextOptions) {
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  await page
    .locator('section :is(h1, h2)')
    .nth(SLIDES - 1)
    .waitFor({ state: 'attached' });
  await settle(page);
  return { page, problems, requests };
}

/** Returns the width and text of every drawing. Runs in the page. */
function readPlots() {
  return Array.from(
    document.querySelectorAll('section :is(key-figures, [layout])'),
    ({ shadowRoot }) => {
      const plot = shadowRoot?.querySelector('[part=plot]');
      return `${plot?.getAttribute('width')} ${plot?.textContent?.replace(/\s+/g, ' ')}`;
    },
  );
}

/** Counts the PDF pages that a page prints. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Counts the rows of each visible table. */
function readTables(page: Page): Promise<number[]> {
  return page
    .locator('[view=table]')
    .evaluateAll((tables) =>
      tables.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('tbody tr').length ?? 0),
    );
}

/** Finds content that leaves its page, runs into the footer or has no room. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('section')).flatMap((section) => {
      const whole = section.getBoundingClientRect();
      const footer = section.querySelector('footer')?.getBoundingClientRect();
      const bottom = footer?.top ?? whole.bottom;
      const parts = section.querySelectorAll(
        'h1, h2, p:not(footer p), li, dd, :is(key-figures, [layout], [view]):not([inert], [hidden])',
      );
      return Array.from(parts)
        .filter((part) => {
          const box = part.getBoundingClientRect();
          const inside = box.left >= whole.left && box.right <= whole.right;
          return !inside || box.top < whole.top || box.bottom > bottom || box.width < 300;
        })
        .map((part) => `${section.id}: ${part.localName}`);
    }),
  );
}
