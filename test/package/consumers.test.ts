import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { run } from '../support/run.ts';
import { type Served, serve } from '../support/serve.ts';

const folder = inject('consumers');
const applications = globSync('test/consumers/*/package.json').map((file) =>
  basename(dirname(file)),
);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

test.concurrent.for(applications)('the types are right in %s', async (name) => {
  await run(join(folder, name), 'npm', '--silent', 'run', 'typecheck');
});

describe.for(['html', ...applications])('in %s', (name) => {
  let site: Served;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    site = name === 'html' ? await serveHTML() : await serveBuilt(name);
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    await page.goto(site.url);
  });

  afterAll(async () => {
    await page.close();
    await site.close();
  });

  test('a report is drawn, and the application hears of it', async () => {
    await expect.poll(look).toEqual({
      said: 'The campaign of 2023',
      legend: true,
      marks: [expect.stringMatching(/Hội Nông dân.*12/), expect.stringMatching(/Hội Nông dân.*3/)],
    });
  });

  test('another report replaces it', async () => {
    await page.getByLabel('Report').fill('1');
    await expect.poll(look).toEqual({
      said: 'The campaign of 2024',
      legend: true,
      marks: [expect.stringMatching(/Đoàn Thanh niên.*40/)],
    });
  });

  test('an attribute or property changes the picture, and back', async () => {
    const bars = page.locator('[part=plot] rect[part=mark]');
    const dots = page.locator('[part=plot] path[part=mark]');
    await page.getByLabel('Layout').selectOption('dots');
    await dots.waitFor();
    expect(await bars.count()).toBe(0);
    await page.getByLabel('Legend').uncheck();
    await expect.poll(async () => (await look()).legend).toBe(false);
    await page.getByLabel('Legend').check();
    await page.getByLabel('Layout').selectOption('bars');
    await bars.waitFor();
    await expect.poll(async () => (await look()).legend).toBe(true);
  });

  test('the application hears what is wrong with a report, and the reader too', async () => {
    await page.getByLabel('Report').fill('2');
    await expect.poll(look).toEqual({ said: 'awards[0].count', legend: false, marks: [] });
    await page.locator('award-chart [part=error]').waitFor();
  });

  test('the console stays silent', () => {
    expect(errors).toEqual([]);
  });

  async function look() {
    const marks = page.locator('award-chart [part=mark]');
    return {
      said: await page.locator('output').textContent(),
      legend: (await page.locator('award-chart [part=legend]').count()) > 0,
      marks: await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label'))),
    };
  }
});

test('the server-rendered page is read before any script, and keeps its picture', async () => {
  const site = await serveBuilt('ssr');
  const page = await browser.newPage();
  // Hold scripts back until the static page has been checked.
  let release = () => {};
  const seen = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await seen;
    await route.continue();
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  const plot = page.locator('award-chart [part=plot]');
  await plot.waitFor();
  expect(await plot.textContent()).toContain('Hội Nông dân');
  const original = await plot.elementHandle();
  release();
  await expect.poll(() => page.locator('output').textContent()).toBe('The campaign of 2023');
  expect(await plot.count()).toBe(1);
  expect(await original?.evaluate((it) => it.isConnected)).toBe(true);
  await page.close();
  await site.close();
});

/** Serves a page without a build step. */
function serveHTML(): Promise<Served> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return serve(
    join(folder, 'html'),
    {},
    {
      'bien-phong-charts.js': read('node_modules/bien-phong-charts/dist/bien-phong-charts.js'),
      'reports.json': read('reports.json'),
    },
  );
}

async function serveBuilt(name: string): Promise<Served> {
  await run(join(folder, name), 'npm', '--silent', 'run', 'build');
  return serve(join(folder, name, 'dist'));
}
