import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const SCRIPT_TAG_PAGE = `<!doctype html>
<html lang="vi">
  <title>One script tag</title>
  <script type="module" src="bien-phong-charts.js"></script>
  <results-dashboard></results-dashboard>
</html>`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

/** Reveal.js writes HTML, which Trusted Types forbid; the rest of the policy stays. */
const withoutTrustedTypes = CSP.replace(/; require-trusted-types-for.*/, '');

const DEMO_PAGES = globSync('demo/*.html').map((file) => ['dist-demo', basename(file)] as const);

test.for([...DEMO_PAGES, ['dist', 'one-script-tag.html'] as const])(
  '%s/%s runs under a strict CSP',
  async ([folder, file]) => {
    const pages: Record<string, string> = { 'one-script-tag.html': SCRIPT_TAG_PAGE };
    const text = pages[file] ?? readFileSync(resolve(folder, file), 'utf8');
    const base = file === 'slides.html' ? withoutTrustedTypes : CSP;
    // Pages whose charts load files need `connect-src`.
    const policy = / src="[^"]+\.(json|csv)"/.test(text) ? `${base}; connect-src 'self'` : base;
    const site = await serve(resolve(folder), { 'Content-Security-Policy': policy }, pages);
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      const icon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !icon) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error('CSP:', violatedDirective, blockedURI, sample),
      );
    });

    await page.goto(site.url + file, { waitUntil: 'networkidle' });

    // Playwright's locators pierce open shadow roots.
    const charts = page.locator(':is(award-chart, infrastructure-chart, household-chart)');
    const look = async () => ({
      charts: (await charts.count()) > 0,
      empty: await charts.evaluateAll((elements) =>
        elements
          .filter((it) => {
            const broken = it.closest('[data-broken]') && '[part=error]';
            const view = it.matches('[view=table]') ? 'table' : 'svg';
            return !it.shadowRoot?.querySelector(broken ?? view);
          })
          .map((it) => it.localName),
      ),
      problems,
    });
    await expect.poll(look).toEqual({ charts: true, empty: [], problems: [] });
    await page.close();
    await site.close();
  },
);
