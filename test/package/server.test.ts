import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The README's server example. */
const SERVER = `
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'bien-phong-charts';

const page = html\`<award-chart lang="en"></award-chart><results-dashboard></results-dashboard>\`;
console.log(await collectResult(render(page)));
console.log(['window', 'document', 'MutationObserver'].filter((name) => name in globalThis));
`;

test('plain Node renders the published elements with @lit-labs/ssr', () => {
  const { stdout, stderr } = runNode(SERVER);
  expect(stderr).toBe('');
  expect(stdout).toContain('Border Guard High Command');
  expect(stdout.match(/<template shadowroot="open" shadowrootmode="open">/g)).toHaveLength(6);
  expect(stdout).toMatch(/\[\]\n$/);
});

/** The same with an invalid report. */
const WRONG = `
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'bien-phong-charts/award-chart';

console.log(collectResultSync(render(html\`<award-chart .report=\${{ title: 'T' }}></award-chart>\`)));
`;

test('plain Node renders at once what is wrong with a report', () => {
  const { stdout } = runNode(WRONG);
  expect(stdout).toContain('role="alert"');
  expect(stdout).toContain('Không vẽ được biểu đồ');
});

test('the command renders a chart', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'render', 'household', '--data', '-'],
    { encoding: 'utf8', input: 'support,value\nBò giống,40\n' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^<household-chart .*<\/household-chart>\n$/s);
  expect(stdout).toContain('Bò giống: 40 hộ');
});

test('on a server, all entries are one graph: an element and the data entry share their modules', () => {
  const { stdout } = runNode(`
    import * as all from 'bien-phong-charts';
    import * as data from 'bien-phong-charts/data';
    import { AwardChart, ChartLoadEvent } from 'bien-phong-charts/award-chart';
    console.log(all.AwardChart === AwardChart, all.ChartLoadEvent === ChartLoadEvent);
    console.log(all.describeProblem === data.describeProblem, import.meta.resolve('bien-phong-charts/data'));
  `);
  expect(stdout).toMatch(/^true true\ntrue file:.*\/dist\/node\/data\.js\n$/);
});

test('on a server, nothing is loaded on demand', () => {
  const files = globSync('dist/node/**/*.js');
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /\bimport\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function runNode(code: string) {
  const env = { ...process.env, NODE_ENV: 'production' };
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env,
  });
}
