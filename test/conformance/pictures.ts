import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { CHARTS } from '../support/charts.ts';
import { launchOptions } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

// Takes the pictures that a person reviews, from the bundle in `dist/`: `npm run pictures`. Take and
// review them again whenever a drawing changes.

const ELEMENTS = [
  ...CHARTS.map(([tag, layout]) => `<${tag} layout="${layout}" no-source></${tag}>`),
  '<key-figures no-source></key-figures>',
];

/** For each picture: size of the window in CSS pixels, pixel ratio, style of the page. */
const PICTURES = {
  'greyscale-light': {
    width: 1360,
    scale: 0.6,
    css: 'main { filter: grayscale(1); columns: 2 }',
  },
  'greyscale-dark': {
    width: 1360,
    scale: 0.6,
    css: ':root { color-scheme: dark } main { filter: grayscale(1); columns: 2 }',
  },
  'text-200': { width: 1320, scale: 0.4, css: 'main { font-size: 32px; columns: 2 }' },
  'zoom-400': { width: 1400, scale: 0.6, css: 'main { columns: 4 }' },
};

const SHARED = `
  body { margin: 0; padding: 10px; background: Canvas; color: CanvasText; font-family: 'Noto Sans' }
  main { column-gap: 20px }
  main > * { break-inside: avoid; margin-block-end: 2em }`;

const pages = Object.entries(PICTURES).flatMap(([name, { css }]) => [
  [`${name}.css`, SHARED + css],
  [
    `${name}.html`,
    `<!doctype html><html lang="vi"><title>${name}</title><link rel="stylesheet" href="${name}.css">
    <script type="module" src="bien-phong-charts.js"></script><main>${ELEMENTS.join('')}</main></html>`,
  ],
]);

const site = await serve(resolve('dist'), {}, Object.fromEntries(pages));
const browser = await chromium.launch(launchOptions);
for (const [name, { width, scale }] of Object.entries(PICTURES)) {
  const viewport = { width, height: 900 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.goto(`${site.url}${name}.html`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `test/conformance/pictures/${name}.png`, fullPage: true });
  await page.close();
}
await browser.close();
await site.close();
