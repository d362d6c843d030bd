import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../support/charts.ts';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

/** Pixels per unit, high enough that antialiasing hardly counts. */
const SCALE = 3;

const FONTS = Object.fromEntries(
  ['400Regular', '700Bold'].map((name) => [
    name.slice(0, 3),
    resolve(`node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`),
  ]),
);

const PAGE = `<!doctype html>
<html lang="vi">
  <title>Pictures</title>
  <style>
    @font-face { font-family: 'Noto Sans'; font-weight: 400; src: url(400.ttf) }
    @font-face { font-family: 'Noto Sans'; font-weight: 700; src: url(700.ttf) }
    body { margin: 0 }
    div { width: 700px }
  </style>
  <script type="module" src="bien-phong-charts.js"></script>
  <div></div>
</html>`;

let browser: Browser;
let site: Served;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist'), {}, { 'pictures.html': PAGE });
  page = await browser.newPage({
    viewport: { width: 800, height: 1400 },
    deviceScaleFactor: SCALE,
  });
  await page.route('**/*.ttf', (route) => {
    const [, weight = ''] = /(\d+)\.ttf$/.exec(route.request().url()) ?? [];
    return route.fulfill({ path: FONTS[weight] ?? '' });
  });
  await page.goto(`${site.url}pictures.html`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Exports a chart to SVG; returns the file and the browser's screenshot of it. */
async function exportChart(tag: string, layout: string, lang: string, theme: string) {
  const svg = await page.evaluate(
    async ({ tag, layout, lang, theme }) => {
      const box = document.querySelector('div') as HTMLElement;
      const chart = document.createElement(tag) as HTMLElementTagNameMap['award-chart'];
      chart.lang = lang;
      chart.setAttribute('layout', layout);
      box.style.colorScheme = theme;
      box.replaceChildren(chart);
      await chart.updateComplete;
      const file = chart.toSVG();
      const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml');
      // Inline, the file can use the page's font. It replaces the chart.
      box.replaceChildren(documentElement);
      await document.fonts.ready;
      return file;
    },
    { tag, layout, lang, theme },
  );
  return { svg, screen: await page.locator('div > svg').screenshot() };
}
/** Rasterises a file outside the browser, with resvg. */
function renderElsewhere(svg: string): Buffer {
  const font = {
    fontFiles: Object.values(FONTS),
    loadSystemFonts: false,
    defaultFontFamily: 'Noto Sans',
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render().asPng();
}

interface Comparison {
  /** Mean difference of all pixels, from 0 to 1. */
  readonly difference: number;
  /** Amount of ink of each label in the second image relative to the first. */
  readonly ink: readonly { readonly label: string; readonly part: number }[];
}

/** Compares two images of the file that the page shows. */
function compare(one: Buffer, other: Buffer): Promise<Comparison> {
  const sources = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(
    async ([before = '', after = '', scale = '1']) => {
      const readPixels = async (src: string) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('No canvas to read pixels from');
        context.drawImage(image, 0, 0);
        return context;
      };
      const contexts = [await readPixels(before), await readPixels(after)] as const;
      const readBox = ({ x, y, width, height }: DOMRect) =>
        contexts.map((it) => {
          const box = [x, y, width, height].map((side) => Math.round(side * Number(scale)));
          const [left = 0, top = 0, across = 0, down = 0] = box;
          return it.getImageData(left, top, across, down).data;
        });
      /** Sums the differences of bytes between two images, or to the first pixel of one. */
      const differ = (pixels: Uint8ClampedArray, others?: Uint8ClampedArray) => {
        const first = pixels.slice(0, 4);
        let sum = 0;
        for (let i = 0; i < pixels.length; i++) {
          const byte = pixels[i] as number;
          const other = (others ? others[i] : first[i % 4]) as number;
          sum += Math.abs(byte - other);
        }
        return sum;
      };
      const svg = document.querySelector('div > svg') as SVGSVGElement;
      const [first, second] = readBox(svg.getBoundingClientRect()) as [
        Uint8ClampedArray,
        Uint8ClampedArray,
      ];
      const ink = Array.from(svg.querySelectorAll('text'), (text) => {
        const [drawn, elsewhere] = readBox(text.getBoundingClientRect()).map((it) => differ(it));
        return { label: text.textContent ?? '', part: (elsewhere ?? 0) / (drawn ?? 0) };
      });
      return { difference: differ(first, second) / first.length / 255, ink };
    },
    [...sources, String(SCALE)],
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, it) => sum + it, 0) / values.length;

/** Removes all diacritics from the texts of a file. */
const unmarked = (svg: string) =>
  svg.replace(/>[^<]+</g, (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it.each(['light', 'dark'])('looks the same outside a browser, in %s', async (theme) => {
    const { svg, screen } = await exportChart(tag, layout, 'en', theme);
    const { difference } = await compare(screen, renderElsewhere(svg));
    expect(difference).toBeLessThan(0.005);
  });

  it('has every Vietnamese letter outside a browser, with all its marks', async () => {
    const { svg, screen } = await exportChart(tag, layout, 'vi', 'light');
    const { difference, ink } = await compare(screen, renderElsewhere(svg));
    expect(difference).toBeLessThan(0.005);
    for (const { label, part } of ink) expect(Math.abs(part - 1), label).toBeLessThan(0.03);
    expect(mean(ink.map(({ part }) => part))).toBeGreaterThan(0.99);
    // Check the measure itself: it detects missing diacritics.
    const without = await compare(screen, renderElsewhere(unmarked(svg)));
    expect(mean(without.ink.map(({ part }) => part))).toBeLessThan(0.98);
  });
});
