import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect, test } from 'vitest';
import { keyFiguresTemplate } from '../../src/key-figures/template.js';
import { textClass } from '../../src/templates/classes.js';
import { vi } from '../support/languages.js';

const figures = [{ figure: '248', unit: 'căn', label: 'Nhà ở', detail: '' }];

const markup = () => collectResultSync(render(keyFiguresTemplate(figures, undefined, vi)));

test('on a server, nothing but a space stands between a number and its unit', () => {
  const text = markup().replace(/<!--\/?lit-part[^>]*-->/g, '');
  expect(text).toMatch(/>248<\/span> <span[^>]*>căn</);
});

test('number and unit are set in the text styles of their names', () => {
  for (const style of ['bigNumber', 'unit'] as const) {
    expect(markup()).toContain(`class="${textClass(style)}"`);
  }
});
