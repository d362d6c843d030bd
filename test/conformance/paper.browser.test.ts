import { describe, expect, it, onTestFinished } from 'vitest';
import { emulate } from '../support/emulate.js';
import { mount, part, shown } from '../support/mount.js';
import { CHART_TAGS, line } from './lines.js';
import { chartsIn, focusPlot, KEY_FIGURES, PLOTS } from './subjects.js';

const TABLE = `<table>
  <caption>Số liệu</caption>
  <tr><th>Hạng mục</th><th>Số lượng</th></tr>
  <tr><th>Nhà ở</th><td>248</td></tr>
</table>`;

it.each(CHART_TAGS)(`${line(29)}: the table in <%s> of a page without scripts`, async (tag) => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const module = new URL('../../src/index.ts', import.meta.url);
  frame.srcdoc = `<script type="module" src="${module}"></script><${tag}>${TABLE}</${tag}>`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const element = frame.contentDocument?.querySelector(tag);
  expect(element?.shadowRoot).toBeNull();
  expect(element?.querySelector('table')?.checkVisibility()).toBe(true);
  expect((element as HTMLElement).innerText).toContain('248');
});

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it(`${line(29)}: picture and table, no tooltip, no button`, async () => {
    const element = await mount(tag, { attributes });
    const [first] = chartsIn(element);
    if (!first) throw new Error('No chart');
    await focusPlot(first);
    await emulate({ type: 'print' });
    for (const chart of chartsIn(element)) {
      expect(part(chart, 'plot')?.checkVisibility()).toBe(true);
      expect(part(chart, 'table')?.getBoundingClientRect().height).toBeGreaterThan(50);
      for (const name of ['tooltip', 'toolbar']) {
        expect(part(chart, name)?.checkVisibility() ?? false, name).toBe(false);
      }
    }
  });
});

describe(KEY_FIGURES.name, () => {
  it(`${line(29)}: figures and their source`, async () => {
    const element = await mount('key-figures');
    await emulate({ type: 'print' });
    const figures = shown(element.renderRoot, '[part=mark]');
    expect(figures).toHaveLength(7);
    expect(figures.filter((it) => !it.checkVisibility())).toEqual([]);
    expect(part(element, 'source')?.checkVisibility()).toBe(true);
  });
});
