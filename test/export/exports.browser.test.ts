import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { parseCSV } from '../../src/index.js';
import { contrast, labelsOnBars, paint } from '../support/colour.js';
import { atRest, CHARTS, LOCALES, laidOut, mount, part, shown, THEMES } from '../support/mount.js';

/** Parses an exported file; fails if it is not well-formed. */
function parseSVG(svg: string): Element {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.querySelector('parsererror')?.textContent).toBeUndefined();
  expect(root.localName).toBe('svg');
  return root;
}

const NOT_DRAWN = {
  vi: { message: 'báo cáo có lỗi', early: 'chưa vẽ xong' },
  en: { message: 'the report has problems', early: 'not drawn yet' },
};
const TOO_LARGE = { vi: 'không vẽ được ảnh', en: 'cannot draw a picture' };

const words = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const labelsOf = (root: ParentNode) =>
  Array.from(root.querySelectorAll('text'), (label) => words(label.textContent));
const letters = (texts: readonly string[]) => texts.join('').replaceAll(' ', '');
const fillOf = (root: Element) => root.querySelector(':scope > rect')?.getAttribute('fill') ?? '';
const attributesOf = (root: Element) =>
  Array.from(root.querySelectorAll('*')).flatMap((node) => Array.from(node.attributes));

/** The texts of the chart on the screen. */
function saidBy(chart: ChartElement): string[] {
  const around = ['heading', 'takeaway', 'source'].map((name) =>
    words(part(chart, name)?.textContent),
  );
  const legend = shown(chart.renderRoot as ShadowRoot, '[part=legend] li');
  const labels = shown(chart.renderRoot as ShadowRoot, '[part=plot] text');
  return [...around, ...[...legend, ...labels].map((node) => words(node.textContent))];
}

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  describe.each(LOCALES)('in %s', (lang) => {
    it.each(THEMES)(
      'is an SVG file with every word and colour of the screen, in %s',
      async (theme) => {
        const chart = await mount(tag, { attributes: { layout }, lang, theme });
        await laidOut(chart);
        const root = parseSVG(chart.toSVG());
        const all = letters(labelsOf(root));
        for (const text of saidBy(chart)) expect(all).toContain(letters([text]));
        expect(root.getAttribute('lang')).toBe(lang);
        const [title, description] = root.children;
        expect([title?.localName, description?.localName]).toEqual(['title', 'desc']);
        expect(title?.textContent).toBe(words(part(chart, 'heading')?.textContent));
        expect(description?.textContent).toContain(words(part(chart, 'takeaway')?.textContent));
        expect(description?.textContent).toContain(words(part(chart, 'source')?.textContent));
        for (const { name, value } of attributesOf(root)) {
          expect(name).not.toMatch(/^(class|style|part|role|tabindex|id|aria-.*|data-.*)$/);
          expect(value).not.toMatch(/var\(|light-dark|color-mix|oklab|color\(|currentcolor/i);
        }
        expect(fillOf(root)).toBe(theme === 'light' ? '#ffffff' : '#121212');
        const inside = new Set(labelsOnBars(chart).map((node) => node.textContent));
        for (const text of root.querySelectorAll('text')) {
          if (inside.has(text.textContent)) continue;
          expect(contrast(text.getAttribute('fill') ?? '', fillOf(root))).toBeGreaterThanOrEqual(
            4.5,
          );
        }
        const marks = Array.from(root.querySelectorAll('svg > g:first-of-type > *'));
        expect(marks).toHaveLength(
          part(chart, 'plot')?.querySelectorAll('[part=mark]').length ?? 0,
        );
        expect(marks.every((mark, index) => looksAs(mark, chart, index))).toBe(true);
      },
    );

    it('is a CSV file that reads back as its part of the report', async () => {
      const chart = await mount(tag, { attributes: { layout }, lang });
      const read = parseCSV(chart.toCSV(), { locale: lang });
      if (Array.isArray(read)) throw new Error(JSON.stringify(read));
      const rows = shown(chart.renderRoot as ShadowRoot, 'tbody tr');
      expect(read[chart.list]).toHaveLength(rows.length);
      expect(read.totals.map(({ of }) => of)).toEqual(
        chart.list === 'awards' ? ['individuals', 'collectives'] : [],
      );
    });
  });

  it('is a PNG file of the same picture, twice as large or as asked', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const root = parseSVG(chart.toSVG());
    const size = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
    for (const scale of [undefined, 1, 0.5]) {
      const blob = await chart.toPNG(scale);
      expect(blob.type).toBe('image/png');
      const bitmap = await createImageBitmap(blob);
      expect([bitmap.width, bitmap.height]).toEqual(
        size.map((side) => Math.round(side * (scale ?? 2))),
      );
      expect(countColours(bitmap)).toBeGreaterThan(8);
    }
    expect(await differenceOf(chart)).toBeLessThan(0.01);
  });
});

it.each(['award-chart', 'infrastructure-chart'] as const)(
  'a PNG file of an <%s> with textures has them too',
  async (tag) => {
    const chart = await mount(tag, { attributes: { layout: 'bars', textures: '' } });
    await atRest(chart);
    expect(chart.toSVG()).toContain('url(#');
    // With solid fills instead, the difference would be 0.002 and 0.009.
    expect(await differenceOf(chart)).toBeLessThan(0.001);
  },
);

/** Whether a mark in a file has the same colour as on the screen. */
function looksAs(mark: Element, chart: ChartElement, index: number): boolean {
  const shownMark = part(chart, 'plot')?.querySelectorAll('[part=mark]')[index] as Element;
  return contrast(mark.getAttribute('fill') ?? '', paint(shownMark)) < 1.02;
}

/** Counts the distinct colours of an image. */
function countColours(bitmap: ImageBitmap): number {
  return new Set(new Uint32Array(pixelsOf(bitmap).buffer)).size;
}

function pixelsOf(
  image: CanvasImageSource & { width: number; height: number },
): Uint8ClampedArray<ArrayBuffer> {
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas to read pixels from');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data as Uint8ClampedArray<ArrayBuffer>;
}

/** The mean difference between the PNG and the SVG file of a chart, from 0 to 1. */
async function differenceOf(chart: ChartElement): Promise<number> {
  const png = pixelsOf(await createImageBitmap(await chart.toPNG(1)));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(chart.toSVG())}`;
  await image.decode();
  const svg = pixelsOf(image);
  const sum = svg.reduce((total, byte, index) => total + Math.abs(byte - (png[index] ?? 0)), 0);
  return sum / svg.length / 255;
}

describe('a file of a chart', () => {
  it('is the same whether the chart shows its picture, its table, or nothing', async () => {
    const chart = await mount('award-chart');
    const svg = chart.toSVG();
    chart.view = 'table';
    expect(chart.toSVG()).toBe(svg);
    await chart.updateComplete;
    expect(part(chart, 'plot')).toBeNull();
    expect(chart.toSVG()).toBe(svg);
    chart.hidden = true;
    expect(chart.toSVG()).toBe(svg);
    expect((await createImageBitmap(await chart.toPNG())).width).toBeGreaterThan(600);
  });

  it('leaves nothing behind in the chart', async () => {
    const chart = await mount('award-chart');
    await atRest(chart);
    const count = () => chart.renderRoot.querySelectorAll('*').length;
    const before = count();
    chart.toSVG();
    await chart.toPNG();
    chart.toCSV();
    expect(count()).toBe(before);
  });

  it('follows a change at once', async () => {
    const chart = await mount('award-chart');
    chart.heading = 'Năm <2024> & "khen thưởng"';
    chart.lang = 'en';
    chart.layout = 'dots';
    const root = parseSVG(chart.toSVG());
    expect(labelsOf(root)[0]).toBe('Năm <2024> & "khen thưởng"');
    expect(labelsOf(root).join(' ')).toContain('Each dot is 1 recipient');
    chart.report = { title: 'T', source: { title: 'S', date: '2024-12-01' }, awards: [] };
    expect(labelsOf(parseSVG(chart.toSVG())).join(' ')).toContain('Source: S, 1 December 2024');
  });

  it('shows the part that is shown, and says so; the figures of the CSV file stay whole', async () => {
    const chart = await mount('award-chart');
    const csv = chart.toCSV();
    const [, collectives] = shown(chart.renderRoot as ShadowRoot, '[part=legend] button');
    (collectives as HTMLElement).click();
    await expect.poll(() => part(chart, 'takeaway')?.textContent).toContain('đã ẩn tập thể');
    const said = labelsOf(parseSVG(chart.toSVG())).join(' ');
    expect(said).toContain('Đang hiện một phần: đã ẩn tập thể.');
    expect(said).toContain('Cá nhân 152');
    expect(said).not.toContain('Tập thể 26');
    expect(chart.toCSV()).toBe(csv);
  });

  it('is a table on the clipboard that says of itself that it is a part', async () => {
    const chart = await mount('award-chart');
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    const [, collectives] = shown(chart.renderRoot as ShadowRoot, '[part=legend] button');
    (collectives as HTMLElement).click();
    await expect.poll(() => part(chart, 'takeaway')?.textContent).toContain('đã ẩn tập thể');
    const press = (name: string) =>
      Array.from(part(chart, 'toolbar')?.querySelectorAll('button') ?? [])
        .find(({ textContent }) => textContent?.trim() === name)
        ?.click();
    press('Tải xuống');
    await expect.poll(() => part(chart, 'toolbar')?.textContent).toContain('Sao chép bảng');
    press('Sao chép bảng');
    await expect.poll(() => write.mock.calls.length).toBe(1);
    const read = async (type: string) =>
      (await write.mock.calls[0]?.[0][0]?.getType(type))?.text() ?? '';
    const sentence = 'Đang hiện một phần: đã ẩn tập thể.';
    const heading = 'Khen thưởng theo đơn vị trao tặng';
    expect(await read('text/html')).toContain(`<caption>${heading}<br>${sentence}</caption>`);
    expect((await read('text/plain')).split(/\r?\n/).slice(0, 2)).toEqual([heading, sentence]);
  });

  it('has its title and its source even where the page leaves them out, and no legend it does not show', async () => {
    const attributes = { 'no-heading': '', 'no-source': '', 'no-legend': '' };
    const chart = await mount('award-chart', { attributes });
    const labels = labelsOf(parseSVG(chart.toSVG())).join(' ');
    expect(labels).toContain('Khen thưởng theo đơn vị trao tặng');
    expect(labels).toContain('28/2/2024');
    expect(labels).not.toContain('Cá nhân 152');
  });

  it('has the theme of the page: colours, font, surface, styled parts', async () => {
    const chart = await mount('award-chart');
    const sheet = document.createElement('style');
    sheet.textContent = `
      award-chart {
        --bp-color-1: oklch(50% 0.1 150);
        --bp-text: rgb(0 0 0 / 80%);
        --bp-muted: hsl(240 100% 20%);
        --bp-surface: #ffe;
        --bp-font: "Be Vietnam Pro";
      }
    `;
    chart.before(sheet);
    const root = parseSVG(chart.toSVG());
    expect(root.getAttribute('font-family')).toMatch(
      /^'Be Vietnam Pro', 'Noto Sans',.*sans-serif$/,
    );
    expect(fillOf(root)).toBe('#ffffee');
    const labels = Array.from(root.querySelectorAll('text'));
    expect(labels.find((it) => it.textContent === '94')?.getAttribute('fill')).toBe('#333330');
    expect(labels.at(-1)?.getAttribute('fill')).toBe('#000066');
    for (const fill of ['', 'lab(50% 60 40)', 'color(display-p3 0 0.5 0.2)']) {
      sheet.textContent += fill && `award-chart::part(mark) { fill: ${fill} }`;
      const [mark] = parseSVG(chart.toSVG()).querySelectorAll('g rect');
      expect(mark?.getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
      expect(looksAs(mark as Element, chart, 0)).toBe(true);
    }
  });

  it('has the edges, corners and opacity that a page gives to marks', async () => {
    const chart = await mount('award-chart');
    const sheet = document.createElement('style');
    sheet.textContent = `award-chart::part(mark) {
      stroke: rgb(200 0 0); stroke-width: 3px; stroke-dasharray: 6px 2px; rx: 8px; fill-opacity: 0.5
    }`;
    chart.before(sheet);
    const [mark] = parseSVG(chart.toSVG()).querySelectorAll('g rect');
    const paint = Object.fromEntries(
      Array.from(mark?.attributes ?? [], ({ name, value }) => [name, value]),
    );
    expect(paint).toMatchObject({
      fill: '#9da1d0',
      rx: '8',
      stroke: '#c80000',
      'stroke-width': '3',
      'stroke-dasharray': '6, 2',
    });
    expect(await differenceOf(chart)).toBeLessThan(0.01);
  });

  it('stands on white where its text is dark, and on the surface of the page where it is light', async () => {
    const chart = await mount('award-chart');
    const container = chart.parentElement as HTMLElement;
    container.style.background = 'beige';
    expect(fillOf(parseSVG(chart.toSVG()))).toBe('#ffffff');
    container.style.colorScheme = 'dark';
    container.style.background = 'rgb(0 0 40 / 50%)';
    (container.parentElement as HTMLElement).style.background = '#102030';
    expect(fillOf(parseSVG(chart.toSVG()))).toBe('#08102c');
    (container.parentElement as HTMLElement).style.background = '';
    container.style.background = '#eee';
    expect(fillOf(parseSVG(chart.toSVG()))).toBe('#16181d');
  });

  it.each(LOCALES)('is refused in words while there is nothing to draw, in %s', async (lang) => {
    const report = { title: 'T', source: { title: 'S' }, awards: [{ issuer: 'A' }] };
    const chart = await mount('award-chart', { lang, report });
    const { message, early } = NOT_DRAWN[lang];
    expect(() => chart.toSVG()).toThrow(message);
    expect(() => chart.toCSV()).toThrow(message);
    await expect(chart.toPNG()).rejects.toThrow(message);
    chart.report = undefined;
    chart.src = '/nowhere.json';
    expect(() => chart.toSVG()).toThrow(early);
    await expect(chart.toPNG()).rejects.toThrow(early);
    const unborn = document.createElement('award-chart');
    expect(() => unborn.toSVG()).toThrow('chưa vẽ xong');
    chart.remove();
    expect(() => chart.toCSV()).toThrow(early);
  });

  it.each(LOCALES)('is refused in words where no browser can draw it, in %s', async (lang) => {
    const chart = await mount('award-chart', { lang });
    const message = TOO_LARGE[lang];
    await expect(chart.toPNG(100)).rejects.toThrow(message);
    for (const scale of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(chart.toPNG(scale)).rejects.toThrow(message);
    }
  });
});
