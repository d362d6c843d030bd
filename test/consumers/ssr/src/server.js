import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import reports from '../../reports.json' with { type: 'json' };
import 'bien-phong-charts/award-chart';

const [report] = reports;
const chart = await collectResult(
  render(html`<award-chart lang="en" .report=${report}></award-chart>`),
);
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<!-- chart -->', chart));
