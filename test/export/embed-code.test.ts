import { describe, expect, it } from 'vitest';
import { laiChauReport, parseJSON } from '../../src/data.js';
import { writeEmbedCode } from '../../src/export/embed-code.js';

const attributes = new Map([
  ['lang', 'vi'],
  ['heading', 'Năm "2024" <b>'],
  ['no-legend', ''],
]);

describe('writeEmbedCode(embedding, module)', () => {
  it('is a script and the element with its attributes', () => {
    expect(writeEmbedCode({ tag: 'award-chart', attributes }, 'https://a.b/app.js')).toBe(
      '<script type="module" src="bien-phong-charts.js"></script>\n' +
        '<award-chart lang="vi" heading="Năm &#34;2024&#34; &#60;b&#62;" no-legend></award-chart>\n',
    );
  });

  it.each([
    'https://tinh.gov.vn/js/bien-phong-charts.js',
    'https://tinh.gov.vn/js/bien-phong-charts.js?v=2',
  ])('names the script where it was loaded from: %s', (module) => {
    const code = writeEmbedCode({ tag: 'award-chart', attributes }, module);
    expect(code).toContain(`src="${module}"`);
  });

  it('brings along a report that no address has, which nothing in it can end', () => {
    const title = 'A</script><script>alert(1)</script><!--';
    const report = { ...laiChauReport, title };
    const code = writeEmbedCode({ tag: 'award-chart', attributes, report }, '');
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(code) ?? [];
    expect(parseJSON(json)).toMatchObject({ title, awards: laiChauReport.awards });
    expect(code.match(/<\/?script/g)).toHaveLength(4);
  });
});
