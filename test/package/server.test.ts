import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What the README shows of a server. */
const SERVER = `
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import './dist/index.js';

const page = html\`<award-chart lang="en"></award-chart><results-dashboard></results-dashboard>\`;
console.log(await collectResult(render(page)));
console.log(['window', 'document', 'MutationObserver'].filter((name) => name in globalThis));
`;

test('plain Node prints the published elements with @lit-labs/ssr', () => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SERVER],
    { encoding: 'utf8', env },
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('Border Guard High Command');
  expect(stdout.match(/<template shadowroot="open" shadowrootmode="open">/g)).toHaveLength(6);
  expect(stdout).toMatch(/\[\]\n$/);
});

test('the command prints a chart', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'render', 'household', '--data', '-'],
    { encoding: 'utf8', input: 'support,value\nBò giống,40\n' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^<household-chart .*<\/household-chart>\n$/s);
  expect(stdout).toContain('Bò giống: 40 hộ');
});
