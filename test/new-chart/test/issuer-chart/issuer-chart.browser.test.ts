import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ChartSelectEvent, parseCSV } from '../../src/index.js';
import { line } from '../conformance/lines.js';
import { logOf, plotOf } from '../conformance/spoken-log.js';
import { findTooltip, hover, marksOf, press, tabIntoPlot } from '../support/act.js';
import { mount, textOf } from '../support/mount.js';

const report = {
  title: 'Điện Biên',
  source: { title: 'Báo cáo 2024', url: 'https://example.org/bao-cao' },
  awards: [
    { issuer: 'B', recipient: 'individual', count: 20 },
    { issuer: 'A', recipient: 'individual', count: { value: 12, phrase: 'tặng 12 cá nhân' } },
    { issuer: 'B', recipient: 'collective', count: 2 },
    { issuer: '0', recipient: 'individual', count: { value: 7, phrase: 'bảy cá nhân' } },
  ],
  totals: [{ of: 'individuals', figure: 39 }],
};

describe('<issuer-chart>', () => {
  it(line(5), async () => {
    const said = plotOf(await logOf(await mount('issuer-chart', { report })));
    expect(said).toEqual([
      expect.stringContaining('B: 22 lượt khen thưởng'),
      expect.stringContaining('A: 12 lượt khen thưởng'),
      expect.stringContaining('0: 7 lượt khen thưởng'),
    ]);
  });

  it('shows category, value and source on hover and on focus', async () => {
    const chart = await mount('issuer-chart', { report });
    await hover(marksOf(chart)[1] as Element);
    const hovered = textOf(await findTooltip(chart));
    for (const text of ['A', '12', 'tặng 12 cá nhân', 'Báo cáo 2024']) {
      expect(hovered).toContain(text);
    }
    await tabIntoPlot(chart);
    await press(chart, 'Home');
    await expect.poll(async () => textOf(await findTooltip(chart))).toMatch(/^B\n22 /);
  });

  it('shows its own figure and quotation of an issuer whose name is a number', async () => {
    const chart = await mount('issuer-chart', { report });
    await hover(marksOf(chart)[2] as Element);
    const text = textOf(await findTooltip(chart));
    expect(text).toMatch(/^0\n7 cá nhân\n/);
    expect(text).toContain('“bảy cá nhân”');
  });

  it('selects the rows of its issuer, with their sum', async () => {
    const chart = await mount('issuer-chart', { report });
    const selected: ChartSelectEvent[] = [];
    chart.addEventListener('chart-select', (event) => selected.push(event));
    await userEvent.click(marksOf(chart)[1] as Element);
    await tabIntoPlot(chart);
    await press(chart, 'Home', 'Enter', 'End', 'Enter');
    await expect.poll(() => selected).toHaveLength(3);
    expect(
      selected.map(({ list, rows, figure }) => [
        list,
        rows.map((row) => 'count' in row && row.count.value),
        figure.value,
      ]),
    ).toEqual([
      ['awards', [12], 12],
      ['awards', [20, 2], 22],
      ['awards', [7], 7],
    ]);
  });

  it('is exported as it is drawn', async () => {
    const chart = await mount('issuer-chart', { report });
    const svg = new DOMParser().parseFromString(chart.toSVG(), 'image/svg+xml');
    const texts = Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['B', '22', 'A', '12', '0', '7']));
    expect(parseCSV(chart.toCSV())).toMatchObject({ awards: { length: 4 } });
    expect((await chart.toPNG()).type).toBe('image/png');
  });
});
