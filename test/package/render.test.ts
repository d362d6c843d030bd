import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laiChauReport } from '../../src/data.ts';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const PAGE = `<!doctype html>
<html lang="vi">
  <title>A plain page</title>
  <script type="module" src="bien-phong-charts.js"></script>
  <body style="width: 640px"></body>
</html>`;

const report = {
  ...laiChauReport,
  title: `"Báo cáo" & 'so sánh' <b>`,
  source: { title: `Sở "Nội vụ" & 'Tư pháp' <i>`, url: 'https://example.vn/?a=1&b=2' },
  awards: [
    { issuer: `Hội "Nông dân" & 'Phụ nữ' <u>`, recipient: 'individual', count: 12300 },
    ...laiChauReport.awards,
  ],
};

let browser: Browser;
let site: Served;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist'), {}, { 'plain.html': PAGE });
  page = await browser.newPage();
  await page.goto(`${site.url}plain.html`);
});

afterAll(async () => {
  await site.close();
  await browser.close();
});

test.for([
  ['award', 'bars', 'vi'],
  ['award', 'grouped', 'en'],
  ['award', 'share', 'vi'],
  ['award', 'dots', 'en'],
  ['infrastructure', 'pictogram', 'vi'],
  ['infrastructure', 'bars', 'en'],
  ['household', 'dots', 'vi'],
  ['household', 'bars', 'en'],
] as const)(
  'the command writes the file of the browser: %s as %s in %s',
  async ([name, layout, lang]) => {
    const drawn = await page.evaluate(
      async ([name, layout, lang, report]) => {
        const chart = document.createElement(
          `${name}-chart`,
        ) as HTMLElementTagNameMap['award-chart'];
        chart.setAttribute('layout', layout);
        chart.setAttribute('lang', lang);
        chart.report = report as typeof chart.report;
        document.body.replaceChildren(chart);
        await chart.updateComplete;
        return chart.toSVG();
      },
      [name, layout, lang, report] as const,
    );
    const words = ['--format', 'svg', '--layout', layout, '--lang', lang, '--data', '-'];
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'render', name, ...words], {
      encoding: 'utf8',
      input: JSON.stringify(report),
    });
    const lines = drawn.split('\n');
    const differing = stdout
      .split('\n')
      .flatMap((line, index) => (line === lines[index] ? [] : line));
    expect(differing.map((line) => line.slice(0, 200))).toEqual([]);
    expect(stdout).toHaveLength(drawn.length);
  },
);
