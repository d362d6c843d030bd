import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { AwardChart, addLanguage, type ReportInput } from '../../src/index.js';
import { fr } from '../i18n/fr.js';

const report: ReportInput = {
  title: { vi: 'Phong trào <thi đua>', en: 'Emulation' },
  place: 'Điện Biên',
  period: { from: 2020, to: 2023 },
  source: { title: 'Báo cáo tổng kết' },
  awards: [{ issuer: 'Hội Nông dân', recipient: 'individual', count: 12300 }],
  infrastructure: [{ work: 'Kênh mương', unit: 'km', action: 'built', quantity: 12.5 }],
  households: [{ support: 'Bò giống', households: { value: 40, qualifier: 'about' } }],
};

const print = (template: unknown) =>
  collectResultSync(render(template))
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->/gs, '');

const read = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

beforeAll(() => AwardChart.ready);

describe('in Node, without a DOM', () => {
  it.each([
    [
      'award-chart',
      html`<award-chart></award-chart>`,
      ['Bộ Tư lệnh Bộ đội Biên phòng', '94', '152'],
    ],
    [
      'infrastructure-chart',
      html`<infrastructure-chart></infrastructure-chart>`,
      ['Đường giao thông nông thôn', '32', 'km'],
    ],
    ['household-chart', html`<household-chart></household-chart>`, ['500', 'hộ']],
    ['key-figures', html`<key-figures></key-figures>`, ['248', 'Hơn 150']],
    ['results-dashboard', html`<results-dashboard></results-dashboard>`, ['248', '500', '94']],
  ] as const)('<%s> renders the built-in report in Vietnamese', (tag, template, facts) => {
    const markup = print(template);
    expect(markup).toMatch(`<${tag}><template shadowroot="open" shadowrootmode="open">`);
    for (const fact of facts) expect(read(markup)).toContain(fact);
    expect(markup).toMatch(/<template [^>]*>\s*<\w+[^>]* lang="vi"/);
  });

  test('a chart is drawn 640 pixels wide, with its table', () => {
    const markup = print(html`<award-chart .report=${report}></award-chart>`);
    expect(markup).toMatch(/<svg part="plot"[^>]* width="640"[^>]* viewBox="0 0 640 [\d.]+"/);
    expect(read(markup.slice(markup.indexOf('<table')))).toContain('Hội Nông dân Cá nhân 12.300');
    expect(markup).not.toContain('waiting');
  });

  test('initial-width tells the width', () => {
    const markup = print(html`<award-chart initial-width="900"></award-chart>`);
    expect(markup).toMatch(/<svg part="plot"[^>]* width="900"/);
    expect(markup).toMatch(/<award-chart +initial-width="900">/);
  });

  test('attributes are honoured', () => {
    const markup = print(html`<award-chart
      lang="en"
      layout="dots"
      heading="Who & what"
      no-legend
      no-source
    ></award-chart>`);
    expect(markup).toMatch(/<figure lang="en" aria-label="Who &amp; what"/);
    expect(markup).toContain('<h3 part="heading">Who &amp; what</h3>');
    expect(markup).toMatch(/<path part="mark"/);
    for (const name of ['legend', 'source']) expect(markup).not.toContain(`part="${name}"`);
    expect(print(html`<award-chart view="table"></award-chart>`)).not.toContain('<svg');
    expect(print(html`<award-chart no-heading></award-chart>`)).not.toContain('<h3');
  });

  test('a drawing and its legend have no controls, since no script would handle them', () => {
    const [figure = ''] = print(html`<award-chart></award-chart>`).split('part="toolbar"');
    expect(figure).toContain('part="legend"');
    for (const text of ['<button', 'tabindex="0"', 'aria-pressed']) {
      expect(figure).not.toContain(text);
    }
  });

  test('a long table is rendered whole', () => {
    const households = Array.from({ length: 500 }, (_, i) => ({ support: `A${i}`, households: i }));
    const markup = print(
      html`<household-chart .report=${{ ...report, households }}></household-chart>`,
    );
    expect(markup.match(/<tr/g)).toHaveLength(501);
  });

  test('every element inside a dashboard shows the report and the language of the dashboard', () => {
    const markup = print(
      html`<results-dashboard lang="en" .report=${report} initial-width="1000"></results-dashboard>`,
    );
    const text = read(markup);
    expect(text).toContain('Emulation');
    expect(text).toMatch(/12,300.*12\.5.*[Aa]bout 40/);
    for (const other of ['248', 'Lai Châu']) expect(text).not.toContain(other);
    expect(markup.match(/<svg part="plot"[^>]* width="1000"/g)).toHaveLength(3);
    expect(markup).not.toMatch(/lang="vi"/);
  });

  test('an added language is used at once', () => {
    addLanguage('fr', fr);
    const markup = print(html`<award-chart lang="fr-CA"></award-chart>`);
    expect(markup).toContain('<figure lang="fr"');
    expect(read(markup)).toContain('Distinctions par autorité');
    expect(read(print(html`<award-chart lang="tlh"></award-chart>`))).toContain('Khen thưởng');
  });

  test('a report that cannot be drawn is rendered as its problems', () => {
    const markup = print(
      html`<award-chart lang="en" .report=${{ title: 'T' } as ReportInput}></award-chart>`,
    );
    expect(markup).toContain('part="error"');
    expect(read(markup)).toContain('The chart cannot be drawn');
  });

  test('a report at an address is left to the browser', () => {
    const text = read(print(html`<award-chart src="report.json"></award-chart>`));
    expect(text).toBe('Đang tải số liệu…');
  });

  test('a server may connect its elements', () => {
    LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
    try {
      expect(read(print(html`<results-dashboard></results-dashboard>`))).toContain('248');
    } finally {
      LitElementRenderer.renderOptions.pop();
    }
  });
});
