import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserType,
  chromium,
  firefox,
  type LaunchOptions,
  type Page,
} from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../support/charts.ts';
import * as ofChromium from '../support/chromium.ts';
import * as ofFirefox from '../support/firefox.ts';
import { type Served, serve } from '../support/serve.ts';

/** Set this where Firefox cannot be installed. */
const WITHOUT_FIREFOX = process.env.WITHOUT_FIREFOX !== undefined;

const BROWSERS: readonly (readonly [string, BrowserType, LaunchOptions])[] = [
  ['Chromium', chromium, ofChromium.launchOptions],
  ...(WITHOUT_FIREFOX ? [] : ([['Firefox', firefox, ofFirefox.launchOptions]] as const)),
];

const page = (tag: string, layout: string) => `<!doctype html>
<html lang="vi">
  <title>Bàn phím</title>
  <script type="module" src="bien-phong-charts.js"></script>
  <button>Trước</button>
  <${tag} layout="${layout}"></${tag}>
  <button>Sau</button>
</html>`;

let site: Served;

beforeAll(async () => {
  const pages = CHARTS.map(([tag, layout]) => [`${tag}-${layout}.html`, page(tag, layout)]);
  site = await serve(resolve('dist'), {}, Object.fromEntries(pages));
});

afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (_, type, options) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await type.launch(options);
  });

  afterAll(() => browser?.close());

  it.each(CHARTS)('a keyboard walks through <%s layout="%s">', async (tag, layout) => {
    const tab = await browser.newPage({ viewport: { width: 900, height: 900 } });
    await tab.goto(`${site.url}${tag}-${layout}.html`);
    await walk(tab, tag);
    await tab.close();
  });
});

async function walk(tab: Page, tag: string): Promise<void> {
  const chart = tab.locator(tag);
  const marks = chart.locator('[part=mark]');
  await marks.first().waitFor();
  const selected = await chart.evaluateHandle((element) => {
    const rows: unknown[] = [];
    element.addEventListener('chart-select', (event) =>
      rows.push((event as { row?: unknown }).row),
    );
    return rows;
  });
  const press = async (...keys: string[]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  /** Name or text of the focused element. */
  const focused = () =>
    tab.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return (inner?.getAttribute('aria-label') ?? inner?.textContent ?? '').trim();
    });
  const tooltip = chart.locator('[part=tooltip]:popover-open');
  const names = await marks.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
  const legend = await chart.locator('[part=legend] button').allTextContents();

  // Enter: Tab passes the legend and reaches the first mark, with its tooltip and the key hint.
  await tab.getByRole('button', { name: 'Trước' }).focus();
  for (const entry of legend) {
    await press('Tab');
    expect(await focused()).toBe(entry.trim());
  }
  await press('Tab');
  const first = await focused();
  expect(names).toContain(first);
  await tooltip.waitFor();
  await chart.getByText('Phím mũi tên').waitFor();

  // Move: arrow keys reach every mark, Home and End the ends.
  await press('End');
  const last = await focused();
  expect(last).not.toBe(first);
  await press('Home');
  expect(await focused()).toBe(first);
  const reached = new Set<string>();
  for (let row = ''; row !== (await focused()); await press('PageDown')) {
    row = await focused();
    for (let mark = ''; mark !== (await focused()); await press('ArrowRight')) {
      mark = await focused();
      reached.add(mark);
    }
  }
  expect(reached).toEqual(new Set(names));
  await press('Home', 'ArrowDown');
  const below = await focused();
  expect(below).not.toBe(first);
  await press('ArrowUp');
  expect(await focused()).toBe(first);
  await press('PageDown', 'PageUp', 'Home');
  expect(await focused()).toBe(first);

  // Select: each key press counts once.
  await press('Enter', 'Space');
  expect(await selected.evaluate((rows) => rows.length)).toBe(2);

  // Leave: Esc closes the tooltip, then moves to the buttons below.
  await tooltip.waitFor();
  await press('Escape');
  await tooltip.waitFor({ state: 'detached' });
  expect(await focused()).toBe(first);
  await press('Escape');
  expect(await focused()).toBe('Xem bảng số liệu');

  // Switch to the table and back; focus stays on the button.
  await press('Enter');
  await chart.getByRole('table').waitFor();
  await expect.poll(focused).toBe('Xem biểu đồ');
  await press('Enter');
  await marks.first().waitFor();
  expect(await focused()).toBe('Xem bảng số liệu');

  // Open the download menu and close it with Esc.
  await press('Tab');
  expect(await focused()).toContain('Tải xuống');
  await press('Enter');
  const item = chart.getByRole('button', { name: 'Tải ảnh SVG' });
  await item.waitFor();
  await press('Escape');
  await item.waitFor({ state: 'hidden' });
  expect(await focused()).toContain('Tải xuống');

  // Tab on and back in: there is no keyboard trap.
  await press('Tab');
  expect(await focused()).toBe('Sau');
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  expect(await focused()).toBe(first);

  // Hide a series and show it again.
  if (legend.length === 0) return;
  await press('Shift+Tab', 'Space');
  await expect.poll(() => marks.count()).toBeLessThan(names.length);
  await press('Space');
  await expect.poll(() => marks.count()).toBe(names.length);
}
