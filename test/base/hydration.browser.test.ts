import { expect, it, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { mount, settled, shown } from '../support/mount.js';
import { otherReport } from '../support/reports.js';

const REPORT = `<script type="application/json">${JSON.stringify(otherReport)}</script>`;

/** Puts a chart into the page as a server prints it, and upgrades it. */
function print(children: string): ChartElement {
  const container = document.createElement('div');
  container.lang = 'vi';
  container.setHTMLUnsafe(`<award-chart>
    <template shadowrootmode="open"><figure><svg part="plot"></svg></figure></template>${children}
  </award-chart>`);
  document.body.append(container);
  onTestFinished(() => container.remove());
  return container.firstElementChild as ChartElement;
}

it.each([
  ['of the built-in report', ''],
  ['of a report inside it', REPORT],
])('an export before the picture %s is taken over leaves one picture', async (_, children) => {
  // The code of exports is there.
  await mount('award-chart');
  const chart = print(children);
  expect(() => chart.toSVG()).toThrow('Biểu đồ chưa vẽ xong');
  expect(() => chart.toCSV()).toThrow('Biểu đồ chưa vẽ xong');
  await settled(chart);
  expect(shown(chart.renderRoot as ShadowRoot, 'figure')).toHaveLength(1);
  expect(chart.toSVG()).toContain('<svg');
});
