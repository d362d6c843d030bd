import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/index.js';
import { marksOf } from '../support/act.js';
import { mount, part, shown, textOf } from '../support/mount.js';

const report: ReportInput = {
  title: 'Thi đua 2020–2024',
  source: { title: 'Báo cáo tổng kết', url: 'https://dienbien.gov.vn/bao-cao' },
  awards: [
    {
      issuer: 'Hội Nông dân tỉnh',
      recipient: 'individual',
      count: { value: 150, qualifier: 'over', phrase: 'hơn 150 cá nhân' },
    },
    { issuer: 'Liên đoàn Lao động tỉnh', recipient: 'collective', count: 12 },
  ],
  infrastructure: [
    { work: 'Đường bê tông', unit: { vi: 'km', en: 'km' }, action: 'built', quantity: 12.5 },
    { work: 'Đường nhựa', unit: 'km', action: 'repaired', quantity: 7 },
  ],
  households: [{ support: 'Bò giống', households: { value: 40, qualifier: 'nearly' } }],
  totals: [
    { of: 'individuals', figure: 200 },
    { of: 'collectives', figure: 10 },
    { of: 'km', figure: { value: 25, qualifier: 'over' } },
  ],
  mentions: [{ vi: 'Quà tặng trị giá hàng tỉ đồng', en: 'Gifts worth billions of đồng' }],
};

/** The notes under the source. */
function remarksOf({ renderRoot }: { renderRoot: ParentNode }): string[] {
  const sentences = shown(renderRoot, 'p');
  const source = sentences.findIndex((sentence) => sentence.matches('[part=source]'));
  return sentences
    .slice(source + 1)
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

describe('every figure is accountable', () => {
  it('says under the source how stated totals stand to their breakdown', async () => {
    const chart = await mount('award-chart', { report });
    expect(remarksOf(chart)).toEqual([
      'Nguồn còn nhắc đến, không nêu con số: Quà tặng trị giá hàng tỉ đồng.',
      'Đã đối chiếu: nguồn nêu 200 cá nhân, chi tiết cộng lại là hơn 150, phù hợp.',
      'Cảnh báo: nguồn nêu 10 tập thể nhưng chi tiết cộng lại là 12.',
    ]);
  });

  it('draws and names what is not itemised, in the reader’s language', async () => {
    const chart = await mount('infrastructure-chart', { report, lang: 'en' });
    const names = marksOf(chart).map((mark) => mark.ariaLabel);
    expect(names.filter((name) => name?.startsWith('Not itemised'))).toEqual([
      'Not itemised: over 5.5 km',
    ]);
    expect(remarksOf(chart)).toContain(
      'Note: the source states over 25 km, but the breakdown adds up to only 19.5; over 5.5 not itemised.',
    );
    const table = part(chart, 'table');
    expect(table?.querySelector('tfoot')?.textContent).toContain('over 25');
    expect(table?.textContent).not.toContain('Not itemised');
  });

  it('says of what whole the shares are, where a breakdown is not complete', async () => {
    const short = { ...report, totals: [{ of: 'collectives', figure: 20 }] };
    const chart = await mount('award-chart', { report: short, attributes: { layout: 'share' } });
    expect(remarksOf(chart)).toContain('Tỷ lệ chỉ tính trên phần được nêu chi tiết.');
    expect(part(chart, 'takeaway')?.textContent).toContain('được nêu chi tiết');
  });

  it('ends a bar in another shape where its figure is not exact', async () => {
    const chart = await mount('household-chart', { report, attributes: { layout: 'bars' } });
    const [mark] = marksOf(chart);
    expect(mark?.localName).toBe('path');
    expect(mark?.ariaLabel).toBe('Bò giống: gần 40 hộ');
  });

  it('links a figure of the table to the words of its source', async () => {
    const chart = await mount('award-chart', { report, attributes: { view: 'table' } });
    const links = shown(chart.renderRoot, 'td a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://dienbien.gov.vn/bao-cao#:~:text=h%C6%A1n%20150%20c%C3%A1%20nh%C3%A2n',
    ]);
  });

  it('has no stop of the keyboard in a table that is not seen', async () => {
    const chart = await mount('award-chart', { report });
    const links = shown(chart.renderRoot, 'td a') as HTMLAnchorElement[];
    expect(links.map((link) => link.tabIndex)).toEqual([-1]);
    chart.view = 'table';
    await chart.updateComplete;
    expect(links.map((link) => link.tabIndex)).toEqual([0]);
  });

  it('says once for a whole dashboard what the source mentions without a number', async () => {
    const dashboard = await mount('results-dashboard', { report });
    const said = textOf(dashboard).split('\n');
    expect(said.filter((text) => text.includes('hàng tỉ đồng'))).toHaveLength(1);
  });

  it('shows a stated total by the report’s own word for it', async () => {
    const totals = [{ of: 'đại biểu', figure: 120 }];
    const figures = await mount('key-figures', { report: { ...report, totals } });
    const [unknown] = shown(figures.renderRoot, 'li');
    expect(unknown?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      '120 đại biểu Tổng số do nguồn nêu',
    );
  });
});
