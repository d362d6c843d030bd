import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const LISTENER = readFileSync('demo/builder/listener.js', 'utf8');

let browser: Browser;
let charts: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  charts = await serve(resolve('dist-demo'));
});
afterAll(async () => {
  await browser.close();
  await charts.close();
});

/** Opens a page on another origin (another port) with frames of the demo. */
async function embed(...searches: string[]): Promise<Page> {
  const frames = searches.map(
    (search) =>
      `<iframe src="${charts.url}iframe.html${search}" title="Chart" width="100%" height="600" frameborder="0"></iframe>`,
  );
  const portal = await serve(
    resolve('dist-demo'),
    {},
    {
      'listener.js': LISTENER,
      'other.html':
        "<script>parent.postMessage({ type: 'bien-phong-charts:height', height: 9999 }, '*')</script>",
      'article.html': `<!doctype html><html lang="vi"><title>Article</title>
        <script src="listener.js"></script>${frames.join('')}</html>`,
    },
  );
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await portal.close();
  });
  await page.goto(`${portal.url}article.html`);
  await page.frameLocator('iframe').first().locator('[part=mark]').first().waitFor();
  return page;
}

/** Returns the height of a frame and of its content. */
async function measure(page: Page, index = 0) {
  const frame = page.locator('iframe').nth(index);
  const inside = page.frameLocator('iframe').nth(index).locator('html');
  return {
    frame: await frame.evaluate((element) => element.getBoundingClientRect().height),
    content: await inside.evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    scrolls: await inside.evaluate(
      (root) => root.scrollHeight > root.clientHeight || root.scrollWidth > innerWidth,
    ),
  };
}

async function expectToFit(page: Page, index = 0): Promise<number> {
  const fits = async () => {
    const { frame, content, scrolls } = await measure(page, index);
    return { extra: frame - content, scrolls };
  };
  await expect.poll(fits).toEqual({ extra: 0, scrolls: false });
  return (await measure(page, index)).frame;
}

test('a frame of another site is as high as its content, and stays so', async () => {
  const page = await embed('?chart=award', '?chart=key-figures&lang=en');
  await page.setViewportSize({ width: 1000, height: 700 });
  const wide = await expectToFit(page);
  const figures = await expectToFit(page, 1);
  expect(figures).not.toBe(wide);
  await page.setViewportSize({ width: 340, height: 700 });
  await expect.poll(async () => (await measure(page)).frame).toBeGreaterThan(wide + 100);
  const narrow = await expectToFit(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(async () => (await measure(page)).frame).toBeLessThan(narrow);
  expect(await expectToFit(page)).toBe(wide);
});

test('a frame out of sight has the height at which it will be seen', async () => {
  const page = await embed('?chart=award', '?chart=award', '?chart=award', '?chart=infrastructure');
  await expect.poll(async () => (await measure(page, 3)).frame).not.toBe(600);
  const before = (await measure(page, 3)).frame;
  await page.locator('iframe').nth(3).scrollIntoViewIfNeeded();
  expect(await expectToFit(page, 3)).toBe(before);
});

test('nobody but the frame itself sets its height', async () => {
  const page = await embed('?chart=household');
  const height = await expectToFit(page);
  const heard = await page.evaluateHandle(() => {
    const heights: unknown[] = [];
    addEventListener('message', ({ data }) => heights.push(data?.height));
    return heights;
  });
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const script = "parent.postMessage({ type: 'bien-phong-charts:height', height: 9998 }, '*')";
    (stranger.contentWindow as Window & typeof globalThis).eval(script);
  });
  await expect.poll(() => heard.evaluate((heights) => heights)).toContain(9998);
  expect((await measure(page)).frame).toBe(height);
  // Navigate the frame to another site.
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame?.contentWindow) frame.contentWindow.location.href = `${location.origin}/other.html`;
  });
  await expect.poll(() => heard.evaluate((heights) => heights)).toContain(9999);
  expect((await measure(page)).frame).toBe(height);
});

test('the address chooses element, layout, language and theme; what is wrong in it is the default', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const open = async (search: string) => {
    await page.goto(`${charts.url}iframe.html${search}`);
    await page.locator('[part=mark], [part=error]').first().waitFor();
    return page.evaluate(() => ({
      element: document.body.lastElementChild?.outerHTML.replace(/>.*$/s, '>'),
      lang: document.documentElement.lang,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      background: getComputedStyle(document.documentElement).backgroundColor,
    }));
  };
  const background = 'rgba(0, 0, 0, 0)';
  expect(await open('?chart=award&layout=dots&lang=en&theme=dark')).toEqual({
    element: '<award-chart layout="dots">',
    lang: 'en',
    scheme: 'dark',
    background,
  });
  expect((await open('?theme=auto')).scheme).toBe('light dark');
  expect(await open('?chart=<b>&layout=pictogram&lang=fr&theme=red&onload=x&view=all')).toEqual({
    element: '<award-chart>',
    lang: 'vi',
    scheme: 'light',
    background,
  });
  expect((await open('?chart=dashboard')).element).toBe('<results-dashboard>');
  await open('?chart=household&src=so-lieu-minh-hoa.json');
  expect(await page.locator('[part=source]').textContent()).toContain('minh họa');
  await open('?src=javascript:alert(1)');
  expect(await page.locator('[part=error]').textContent()).toContain('javascript:alert(1)');
});
