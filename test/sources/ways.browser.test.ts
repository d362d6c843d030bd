import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  type ChartLoadEvent,
  formatCSV,
  laiChauReport,
  type ReportInput,
} from '../../src/index.js';
import '../../src/index.js';
import { atRest, CHARTS, settled, shown } from '../support/mount.js';
import { toReport } from '../support/reports.js';

/** A report; below, its tables as an official would write them. */
const input: ReportInput = {
  title: 'Thi đua năm 2025',
  source: { title: 'Báo cáo' },
  awards: [
    { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'individual', count: 1234 },
    { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'collective', count: 16 },
    {
      issuer: 'Ủy ban MTTQ tỉnh',
      award: 'Giấy khen',
      recipient: 'individual',
      count: { value: 150, qualifier: 'over' },
      note: 'Đợt 1',
    },
  ],
  infrastructure: [
    { work: 'Đường bê tông', unit: 'km', action: 'built', icon: 'road', quantity: 12.5 },
    { work: 'Nhà văn hóa', unit: 'm²', action: 'unstated', quantity: 12300 },
    {
      work: 'Nhà ở',
      unit: 'căn',
      action: 'mixed',
      icon: 'home',
      quantity: { value: 40, qualifier: 'about' },
      note: 'Đợt 2',
    },
  ],
  households: [
    { support: 'Bò giống', households: { value: 500, qualifier: 'nearly' } },
    { support: 'Cây ăn quả', households: 1200, note: 'Đợt 2' },
    { support: 'Nước sạch', households: 7 },
  ],
};

const TABLES: Record<string, string> = {
  'award-chart': `<table>
    <thead>
      <tr><th rowspan="2">Đơn vị</th><th colspan="2">Bằng khen</th><th>Giấy khen</th><th rowspan="2">Ghi chú</th></tr>
      <tr><th>Cá nhân</th><th>Tập thể</th><th>Cá nhân</th></tr>
    </thead>
    <tbody>
      <tr><th>UBND tỉnh</th><td>1.234<sup>1</sup></td><td>16</td><td>–</td><td></td></tr>
      <tr><th>Ủy ban  MTTQ&nbsp;tỉnh</th><td></td><td></td><td><p>hơn <b>150</b></p></td><td>Đợt 1</td></tr>
    </tbody></table>`,
  'infrastructure-chart': `<table>
    <tr><td>TT</td><td>Hạng mục</td><td>Khối lượng</td><td>ĐVT</td><td>Hình thức</td><td>Biểu tượng</td><td>Ghi chú</td></tr>
    <tr><td>1</td><td>Đường bê tông</td><td>12,5</td><td>km</td><td>Xây mới</td><td>road</td><td></td></tr>
    <tr><td>2</td><td>Nhà văn hóa</td><td>12.300</td><td>m<sup>2</sup></td><td></td><td></td><td></td></tr>
    <tr><td>3</td><td>Nhà ở</td><td>khoảng 40</td><td>căn</td><td>Nhiều hình thức</td><td>home</td><td>Đợt 2</td></tr>
    </table>`,
  'household-chart': `<table>
    <tr><th>Hình thức giúp đỡ</th><th>Số hộ</th><th>Ghi chú</th></tr>
    <tr><td>Bò giống</td><td>gần 500</td><td></td></tr>
    <tr><td>Cây ăn quả</td><td>1 200</td><td>Đợt 2</td></tr>
    <tr><td>Nước sạch</td><td>7</td><td></td></tr>
    </table>`,
};

const FILES: Record<string, string> = {
  '/report.json': JSON.stringify(input),
  '/report.csv': formatCSV(toReport(input)),
  '/built-in.json': JSON.stringify(laiChauReport),
  '/built-in.csv': formatCSV(laiChauReport),
};

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async (address) => new Response(FILES[new URL(String(address)).pathname]),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

const script = (report: ReportInput) =>
  `<script type="application/json">${JSON.stringify(report)}</script>`;

/**
 * Shows an element written as markup; returns its drawing, words and table cells, and its load
 * events.
 */
async function look(tag: string, markup: string, report?: ReportInput) {
  const container = document.createElement('div');
  container.lang = 'vi';
  container.style.width = '640px';
  document.body.append(container);
  onTestFinished(() => container.remove());
  const loads: ChartLoadEvent[] = [];
  container.addEventListener('chart-load', (event) => loads.push(event));
  container.innerHTML = markup;
  const chart = container.querySelector(tag) as HTMLElementTagNameMap['award-chart'];
  if (report) chart.report = report;
  await settled(container.firstElementChild as Element);
  await atRest(chart);
  const picture = shown(chart.renderRoot as ShadowRoot, 'svg[part=plot] *').map(({ outerHTML }) =>
    outerHTML.replace(/<!--.*?-->/g, ''),
  );
  const words = shown(chart.renderRoot as ShadowRoot, '[part=takeaway], [part=legend]').map(
    ({ textContent }) => textContent,
  );
  chart.view = 'table';
  await settled(chart);
  const cells = shown(chart.renderRoot as ShadowRoot, 'th, td').map(
    ({ textContent }) => textContent,
  );
  return { picture, words, cells, loads };
}

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  const open = `<${tag} layout="${layout}"`;
  const empty = `${open}></${tag}>`;

  it('draws one picture and one table of a report, whichever way it comes', async () => {
    const { loads, ...wanted } = await look(tag, empty, input);
    expect(loads).toHaveLength(1);
    expect(wanted.picture.length).toBeGreaterThan(5);
    expect(wanted.cells.length).toBeGreaterThan(6);
    const ways = {
      'src in JSON': `${open} src="/report.json"></${tag}>`,
      'src in CSV': `${open} src="/report.csv"></${tag}>`,
      'a child script': `${open}>${script(input)}</${tag}>`,
      'the dashboard around': `<results-dashboard>${script(input)}<div>${empty}</div></results-dashboard>`,
      'the src of the dashboard around': `<results-dashboard src="/report.csv">${empty}</results-dashboard>`,
    };
    for (const [way, markup] of Object.entries(ways)) {
      const { loads, ...seen } = await look(tag, markup);
      expect(seen, way).toEqual(wanted);
      expect(loads, way).toHaveLength(1);
    }
    // A table child is also the table that the chart shows.
    const { picture, words, cells } = await look(tag, `${open}>${TABLES[tag]}</${tag}>`);
    expect({ picture, words }).toEqual({ picture: wanted.picture, words: wanted.words });
    expect(cells).toEqual([]);
  });

  it('draws the built-in report alike, given or not', async () => {
    const { loads, ...wanted } = await look(tag, empty);
    expect(loads).toEqual([]);
    const ways = {
      property: [empty, laiChauReport],
      'src in JSON': [`${open} src="/built-in.json"></${tag}>`],
      'a child script': [`${open}>${script(laiChauReport)}</${tag}>`],
      'the dashboard around': [`<results-dashboard>${empty}</results-dashboard>`],
    } as const;
    for (const [way, [markup, report]] of Object.entries(ways)) {
      const { loads, ...seen } = await look(tag, markup, report);
      expect(seen, way).toEqual(wanted);
    }
    const { picture } = await look(tag, `${open} src="/built-in.csv"></${tag}>`);
    expect(picture).toEqual(wanted.picture);
  });
});
