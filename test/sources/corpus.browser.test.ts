import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChartErrorEvent, ChartLoadEvent } from '../../src/index.js';
import '../../src/index.js';
import { readExpected } from '../support/corpus.js';
import { part, settled, shown } from '../support/mount.js';

const texts = import.meta.glob<string>('../corpus/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pages = import.meta.glob<string>('../corpus/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const addresses = import.meta.glob<string>('../corpus/*.{csv,json}', {
  eager: true,
  query: '?url',
  import: 'default',
});

const CHARTS = 'award-chart, infrastructure-chart, household-chart';

describe.each(Object.entries(texts))('%s', (path, text) => {
  const file = path.replace(/\.txt$/, '');
  const url = new URL(addresses[file] ?? file, document.baseURI).href;
  const expected = readExpected(text, url);
  const markup = pages[file] ?? `<award-chart src="${url}"></award-chart>`;

  it.each(['vi', 'en'] as const)('is not drawn, and the element says why in %s', async (lang) => {
    const container = document.createElement('div');
    container.lang = lang;
    const told: (ChartErrorEvent | ChartLoadEvent)[] = [];
    container.addEventListener('chart-error', (event) => told.push(event));
    container.addEventListener('chart-load', (event) => told.push(event));
    document.body.append(container);
    onTestFinished(() => container.remove());
    container.innerHTML = markup;
    const chart = container.querySelector(CHARTS) as HTMLElementTagNameMap['award-chart'];
    await settled(chart);

    const panel = part(chart, 'error') as HTMLElement;
    const items = Array.from(panel.querySelectorAll('li'), (item) => item.textContent?.trim());
    expect(items).toEqual(expected[lang]);
    expect(panel.checkVisibility()).toBe(true);
    expect(panel.lang).toBe(lang);
    expect(told.map(({ type }) => type)).toEqual(['chart-error']);
    expect(told[0]).toMatchObject({ problems: { length: expected[lang].length } });
    expect(shown(chart.renderRoot as ShadowRoot, 'svg')).toEqual([]);
    const table = chart.querySelector('table');
    expect(table?.checkVisibility() ?? true).toBe(true);
    if (table?.rows.length) expect(table.getBoundingClientRect().height).toBeGreaterThan(20);
  });
});
