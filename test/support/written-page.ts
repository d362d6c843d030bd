import { onTestFinished } from 'vitest';
import type { ReportInput } from '../../src/index.js';
import { settled } from './mount.js';

export const input: ReportInput = {
  title: 'Khen thưởng',
  place: 'Điện Biên',
  period: { from: 2025, to: 2025 },
  source: { title: 'Báo cáo' },
  awards: [
    { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'individual', count: 1234 },
    { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'collective', count: 16 },
    {
      issuer: 'MTTQ tỉnh',
      award: 'Bằng khen',
      recipient: 'individual',
      count: { value: 150, qualifier: 'over' },
    },
  ],
};

/** The same awards as an HTML table. */
export const TABLE = `<table>
  <caption>Khen thưởng 2025</caption>
  <thead><tr><th>Đơn vị</th><th>Hình thức</th><th>Cá nhân</th><th>Tập thể</th></tr></thead>
  <tbody>
    <tr><th>UBND tỉnh</th><td>Bằng khen</td><td>1.234<sup>1</sup></td><td>16</td></tr>
    <tr><th>MTTQ tỉnh</th><td>Bằng khen</td><td>hơn 150</td><td></td></tr>
  </tbody>
</table>`;

/** The same report as JSON inside an element. */
export const SCRIPT = `<script type="application/json">${JSON.stringify(input)}</script>`;

/** Writes markup into the page and waits until its element is drawn. */
export async function write(markup: string) {
  const container = document.createElement('div');
  container.lang = 'vi';
  container.style.width = '640px';
  document.body.append(container);
  onTestFinished(() => container.remove());
  container.innerHTML = markup;
  const element = container.firstElementChild as HTMLElementTagNameMap['award-chart'];
  await settled(element);
  return element;
}
