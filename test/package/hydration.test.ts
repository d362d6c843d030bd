import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { renderElement } from '../../src/cli/render/render-element.ts';
import type { ReportInput } from '../../src/data.ts';
import { launchOptions } from '../support/chromium.ts';
import { goToRendered, hydrate, readDrawn, readPage, readText } from '../support/rendered-page.ts';
import { type Served, serve } from '../support/serve.ts';

const PLOTS = {
  'award-chart': 1,
  'infrastructure-chart': 1,
  'household-chart': 1,
  'key-figures': 0,
  'results-dashboard': 3,
} as const;
const TAGS = Object.keys(PLOTS) as (keyof typeof PLOTS)[];

const report: ReportInput = {
  title: 'Phong trào </script> thi đua',
  place: 'Điện Biên',
  period: { from: 2020, to: 2023 },
  source: { title: 'Báo cáo tổng kết', url: 'https://example.vn/' },
  awards: [
    { issuer: 'Hội Nông dân', recipient: 'individual', count: 12300 },
    { issuer: 'Sở Nội vụ', recipient: 'collective', count: 7 },
  ],
  infrastructure: [{ work: 'Kênh mương', unit: 'km', action: 'built', quantity: 12.5 }],
  households: [{ support: 'Bò giống', households: 40 }],
};

/** The figures of that report that each element shows. */
const FIGURES = {
  'award-chart': ['12.300', '7'],
  'infrastructure-chart': ['12,5'],
  'household-chart': ['40'],
  'key-figures': ['12.300', '7', '12,5', '40'],
  'results-dashboard': ['12.300', '7', '12,5', '40'],
} as const;

/** Every element is the one that was rendered, and was always there; what a person may press comes to it. */
const TAKEN_OVER = { added: [], lost: [], problems: [], gaps: 0 };

let browser: Browser;
let site: Served;
const pages: Record<string, string> = {};

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist'), {}, pages);
});

afterAll(async () => {
  await site.close();
  await browser.close();
});

describe.each(TAGS)('<%s> takes over what a server rendered', (tag) => {
  test('of the built-in report', async () => {
    const page = await open(renderElement(tag, {}));
    expect(await hydrate(page)).toMatchObject({ ...TAKEN_OVER, plots: PLOTS[tag] });
  });

  test('of a report in a script inside', async () => {
    const page = await open(renderElement(tag, { report }));
    expect(await hydrate(page)).toMatchObject({ ...TAKEN_OVER, plots: PLOTS[tag] });
    await expectFigures(page, tag);
  });

  test('of a report that the page sets before the module', async () => {
    const rendered = renderElement(tag, { report }).replace(/<script.*<\/script>/s, '');
    const page = await open(rendered);
    await page
      .locator(tag)
      .first()
      .evaluate((it, report) => Object.assign(it, { report }), report);
    expect(await hydrate(page)).toMatchObject({ ...TAKEN_OVER, plots: PLOTS[tag] });
    await expectFigures(page, tag);
  });
});

describe('what a server rendered', () => {
  test('is drawn for the width that it really has', async () => {
    const page = await open(renderElement('award-chart', {}), '<body style="width: 320px">');
    expect(await hydrate(page)).toMatchObject({ plots: 1, problems: [], gaps: 0 });
    expect(await readPage(page)).toEqual(await readDrawn(page, '<award-chart></award-chart>'));
  });

  test('does not move if the server knew its width', async () => {
    const attributes = { 'initial-width': '500' };
    const rendered = renderElement('award-chart', { attributes });
    const page = await open(rendered, '<body style="width: 500px">');
    const before = await page.locator('award-chart').boundingBox();
    const { shift } = await hydrate(page);
    expect(await page.locator('award-chart').boundingBox()).toEqual(before);
    expect(shift).toBe(0);
  });

  test('moves little elsewhere', async () => {
    const rendered = renderElement('results-dashboard', {});
    const page = await open(rendered, '<body style="width: 700px">');
    expect((await hydrate(page)).shift).toBeLessThan(0.1);
  });

  test('keeps the focus', async () => {
    const page = await open(renderElement('award-chart', { report }));
    await page.locator('[part=source] a').focus();
    await hydrate(page);
    expect(await page.locator('award-chart a:focus').textContent()).toBe('Báo cáo tổng kết');
  });

  test('comes to life', async () => {
    const page = await open(renderElement('award-chart', {}));
    expect(await page.getByRole('button').count()).toBe(0);
    await hydrate(page);
    await page.getByRole('button', { expanded: false }).click();
    await page.getByRole('button', { expanded: true }).waitFor();
  });

  test('changes its style sheet for the one of the element', async () => {
    const page = await open(renderElement('award-chart', {}));
    const look = () =>
      page.locator('award-chart').evaluate(({ shadowRoot }) => ({
        rendered: shadowRoot!.querySelectorAll('style').length,
        fill: getComputedStyle(shadowRoot!.querySelector('[part=mark]')!).fill,
      }));
    expect(await look()).toEqual({ rendered: 1, fill: 'rgb(58, 66, 161)' });
    await hydrate(page);
    expect(await look()).toEqual({ rendered: 0, fill: 'rgb(58, 66, 161)' });
  });
});

describe('where the browser knows better', () => {
  test('a report', async () => {
    const page = await open(renderElement('award-chart', {}));
    await page
      .locator('award-chart')
      .evaluate((it, report) => Object.assign(it, { report }), report);
    expect(await hydrate(page)).toMatchObject({ plots: 1, problems: [], gaps: 0 });
    const now = await readPage(page);
    expect(now).toEqual(await readDrawn(page, '<award-chart></award-chart>', report));
  });

  test('the language', async () => {
    const page = await open(renderElement('results-dashboard', {}), '<body lang="en">');
    expect(await hydrate(page)).toMatchObject({ plots: 3, problems: [], gaps: 0 });
    const now = await readPage(page);
    expect(now).toEqual(await readDrawn(page, '<results-dashboard></results-dashboard>'));
  });

  test('the layout', async () => {
    const attributes = { layout: 'bars' };
    const rendered = renderElement('infrastructure-chart', { attributes });
    const page = await open(rendered.replace(' layout="bars"', ''));
    expect(await hydrate(page)).toMatchObject({ plots: 1, problems: [], gaps: 0 });
    const now = await readPage(page);
    expect(now).toEqual(await readDrawn(page, '<infrastructure-chart></infrastructure-chart>'));
  });

  test('the version', async () => {
    const rendered = renderElement('household-chart', {})
      .replace('<div class="ruler"></div>', '<hr>')
      .replaceAll('part="mark"', 'class="old"')
      .replaceAll('lit-part ', 'lit-part 1');
    const page = await open(rendered);
    expect(await hydrate(page)).toMatchObject({ plots: 1, problems: [], gaps: 0 });
    const now = await readPage(page);
    expect(now).toEqual(await readDrawn(page, '<household-chart></household-chart>'));
  });
});

test.for([
  ['alone', ''],
  ['with the support of Lit', "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';"],
])('an application takes it over, %s', async ([, before]) => {
  const folder = mkdtempSync(join(resolve('node_modules'), '.hydration-'));
  writeFileSync(join(folder, 'app.js'), `${before} import '${resolve('dist/index.js')}';`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { rolldownOptions: { input: 'app.js', output: { entryFileNames: 'app.js' } } },
  });
  const app = await serve(join(folder, 'dist'), {}, pages);
  for (const tag of TAGS) {
    const page = await open(renderElement(tag, { report }), USUAL, app);
    expect(await hydrate(page, 'app.js'), tag).toMatchObject({ ...TAKEN_OVER, plots: PLOTS[tag] });
  }
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Expects a page to show every figure that belongs to the element. */
async function expectFigures(page: Page, tag: keyof typeof FIGURES) {
  const numbers = (await readText(page)).match(/\d+([.,]\d+)*/g);
  expect(numbers).toEqual(expect.arrayContaining([...FIGURES[tag]]));
}

/** A page of the width that servers assume by default. */
const USUAL = '<body style="margin: 0; width: 640px">';

async function open(rendered: string, body = USUAL, from = site): Promise<Page> {
  const name = `${Object.keys(pages).length}.html`;
  pages[name] = `<!doctype html><html lang="vi"><meta charset="utf-8">${body}${rendered}`;
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await goToRendered(page, from.url + name);
  return page;
}
