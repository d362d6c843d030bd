import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, describe, expect, it, test } from 'vitest';
import { rasteriseSVG } from '../../src/cli/render/png.js';
import { run } from '../../src/cli/run.js';
import { laiChauReport } from '../../src/data.js';

const scratch = mkdtempSync(join(tmpdir(), 'bien-phong-charts-render-'));
afterAll(() => rm(scratch, { recursive: true }));

/** Runs a command line with `input` on standard input; without it, as at a terminal. */
function render(args: string, input?: string) {
  const stream = (async function* () {
    if (input !== undefined) yield new TextEncoder().encode(input);
  })();
  const words = ['render', ...args.split(/ +/).filter(Boolean)];
  return run(words, { input: stream, isTerminal: input === undefined });
}

const CSV = `đơn vị;đối tượng;số lượng
UBND <b>tỉnh</b>;cá nhân;hơn 40
UBND <b>tỉnh</b>;tập thể;5
Tổng cộng;tập thể;9
`;

const LINKED = {
  ...laiChauReport,
  source: { ...laiChauReport.source, url: 'https://example.vn/' },
};

const PLAIN = (
  'section figure h2 h3 p ul li strong small a table caption thead tbody tfoot tr th td ' +
  'svg title desc g rect path line text'
).split(' ');

const textOf = (markup: string) =>
  markup
    .replace(/<(style|script).*?<\/\1>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('html', () => {
  it.each([
    ['award', 'award-chart', '94'],
    ['infrastructure', 'infrastructure-chart', '248'],
    ['household', 'household-chart', '500'],
    ['key-figures', 'key-figures', '248'],
    ['dashboard', 'results-dashboard', '500'],
  ])('%s is rendered with its styles, from the built-in report', async (name, tag, fact) => {
    const { code, out, err } = await render(name);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      new RegExp(`^<${tag} [^>]*lang="vi"[^>]*><template shadowrootmode="open"><style>`),
    );
    expect(out).toMatch(new RegExp(`</template></${tag}>\n$`));
    expect(textOf(out)).toContain(fact);
    expect(parseFragment(out).childNodes).toHaveLength(2);
  });

  test('a report of a file is rendered, kept for the browser, and its warnings are told apart', async () => {
    const { code, out, err } = await render('award --data -', CSV);
    expect(code).toBe(0);
    expect(err).toMatch(/^Lưu ý \(biểu đồ vẫn vẽ được\):\n {2}1\. .*hơn 40/);
    expect(err).toMatch(/2\. Nguồn nêu .*9/);
    const { err: english } = await render('award --data - --lang en', CSV);
    expect(english).toMatch(/^To note \(.*\):\n {2}1\. .*40.*\n {2}2\. The source states .*9/);
    expect(textOf(out)).toContain('UBND &lt;b&gt;tỉnh&lt;/b&gt;');
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(out) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json).awards).toMatchObject([
      { issuer: 'UBND <b>tỉnh</b>' },
      { count: { value: 5 } },
    ]);
  });

  test('a chart follows the language, the layout and the width', async () => {
    const { out } = await render('award --lang en --layout dots --width 900');
    expect(out).toMatch(/^<award-chart lang="en" layout="dots" initial-width="900">/);
    expect(out).toMatch(/<svg part="plot"[^>]* width="900"/);
    expect(textOf(out)).toContain('Border Guard High Command');
  });

  test('it is written to a file', async () => {
    const path = join(scratch, 'award.html');
    const report = join(scratch, 'report.json');
    writeFileSync(report, JSON.stringify({ ...laiChauReport, title: 'Báo cáo khác' }));
    const { code, out } = await render(`award --data ${report} -o ${path}`);
    expect({ code, out }).toEqual({ code: 0, out: `Đã ghi “${path}”.\n` });
    expect(readFileSync(path, 'utf8')).toMatch(/^<award-chart/);
    expect(await render(`award -o ${join(scratch, 'no/such.html')} --lang en`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Cannot write'),
    });
  });

  test('a report that cannot be drawn is not written', async () => {
    const path = join(scratch, 'never.html');
    const { code, out, err } = await render(`award --data - -o ${path}`, 'issuer,value\nA,x');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Dòng 2, cột “value”');
    expect(() => readFileSync(path)).toThrow();
  });
});

describe('html without shadow trees', () => {
  it.each([
    ['award', '94'],
    ['infrastructure', '248'],
    ['household', '500'],
    ['key-figures', '248'],
    ['dashboard', '500'],
  ])('%s is plain HTML and SVG', async (name, fact) => {
    const { code, out } = await render(`${name} --no-shadow`);
    expect(code).toBe(0);
    expect(textOf(out)).toContain(fact);
    const tags = new Set(Array.from(out.matchAll(/<([\w-]+)/g), ([, tag]) => tag));
    expect(Array.from(tags).filter((tag) => !PLAIN.includes(String(tag)))).toEqual([]);
    expect(out).not.toMatch(/ (class|style|id|part|on\w+|aria-labelledby)="/);
    expect(out).not.toContain('<!--');
  });

  test('a chart is a figure with heading, takeaway, picture, table and source', async () => {
    const { out } = await render('award --no-shadow --lang en --data -', JSON.stringify(LINKED));
    expect(out).toMatch(
      /^<figure lang="en">\n<h3>Awards by[^<]*<\/h3>\n<p>[^<]{40,}<\/p>\n<svg .*<\/svg>\s*<table>.*<\/table>\n<p>Source: <a href="https:\/\/example\.vn\/">.*<\/figure>\n$/s,
    );
    expect(out).toMatch(/<svg [^>]*role="img"[^>]*>\s*<title>Awards by[^<]*<\/title>/);
    expect(out).toContain('<th scope="col">Issuer</th>');
    expect(out).toContain('<th scope="row">Border Guard High Command</th><td>');
    expect(out.match(/<tr>/g)).toHaveLength(1 + laiChauReport.awards.length + 2);
  });

  test('text of a report is escaped', async () => {
    const { out } = await render('award --no-shadow --data -', CSV);
    expect(out).toContain('UBND &lt;b&gt;tỉnh&lt;/b&gt;');
    expect(out).not.toContain('<b>');
  });
});

describe('pictures', () => {
  test('svg is a file, by the name of the file too', async () => {
    const { out } = await render('award --format svg --lang en');
    expect(out).toMatch(/^<\?xml.*<svg .* lang="en".*<\/svg>\n$/s);
    const path = join(scratch, 'award.SVG');
    await render(`award -o ${path} --lang en`);
    expect(readFileSync(path, 'utf8')).toBe(out);
  });

  test('png is the same picture, twice as large', async () => {
    const path = join(scratch, 'award.png');
    const { out: svg } = await render('award --format svg --width 500');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect((await render(`award -o ${path} --width 500`)).code).toBe(0);
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      2 * Number(width),
      2 * Number(height),
    ]);
  });

  test('no png is drawn without a font for Vietnamese', async () => {
    const { out: svg } = await render('award --format svg');
    expect(await rasteriseSVG(svg, { loadSystemFonts: false })).toBe('noFont');
  });
});

describe('usage', () => {
  it.each([
    ['', 'Thiếu tên biểu đồ', 'name of a chart is missing'],
    ['awards', '“awards”', '“awards”'],
    ['award report.json', '--data TỆP', '--data FILE'],
    ['award --layout pictogram', '“pictogram”', '“pictogram”'],
    ['dashboard --layout bars', '“bars”', '“bars”'],
    ['award --width wide', '“wide”', '“wide”'],
    ['award --width 100', 'từ 280 đến 1920', 'from 280 to 1920'],
    ['award --format gif', '“gif”', '“gif”'],
    ['award --title x', '“--title”', '“--title”'],
    ['key-figures --format svg', 'chỉ có dạng html', 'html only'],
    ['award --format svg --no-shadow', '“--no-shadow”', '“--no-shadow”'],
    ['award --format png', '-o TỆP.png', '-o FILE.png'],
    ['award --no-shadow=yes', 'không nhận giá trị', 'takes no value'],
  ])('%j is wrong', async (args, vi, en) => {
    for (const [lang, message, usage] of [
      ['vi', vi, 'Cách dùng:'],
      ['en', en, 'Usage:'],
    ]) {
      const { code, out, err } = await render(`${args} --lang ${lang}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
      expect(err).toContain(usage);
    }
  });
});
