import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, launchOptions } from './support/chromium.ts';
import { run } from './support/run.ts';
import { serve } from './support/serve.ts';

/** Installed by npm on demand, since it would be the largest development dependency. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const PAGES = ['index.html', 'embed.html'];
const RUNS = 5;

/** Least scores of 100, on Lighthouse's default phone and slow network. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

type Scores = Record<keyof typeof GOALS, number>;

interface Audit {
  categories: Record<keyof typeof GOALS, { score: number; auditRefs: { id: string }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

async function audit(url: string): Promise<Audit> {
  const file = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'audit.json');
  const flags = `--chrome-flags=--headless=new ${launchOptions.args.join(' ')}`;
  const output = ['--quiet', '--output=json', `--output-path=${file}`];
  await run('.', 'npm', 'exec', '--yes', '--', LIGHTHOUSE, url, flags, ...output);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

process.env.CHROME_PATH = findChromium();
// Compressed and cached, as most web servers do.
const demo = await serve('dist-demo', {
  'Content-Encoding': 'gzip',
  'Cache-Control': 'max-age=31536000',
});
const table: Record<string, Scores> = {};
for (const page of PAGES) {
  const audits: Audit[] = [];
  for (let i = 0; i < RUNS; i++) audits.push(await audit(demo.url + page));
  const scores = Object.keys(GOALS).map((category) => {
    const all = audits.map((it) => 100 * it.categories[category as keyof Scores].score);
    return [category, Math.round(median(all))];
  });
  table[page] = Object.fromEntries(scores);
  for (const { score, title } of Object.values(audits[0]?.audits ?? {})) {
    if (score !== null && score < 0.9) console.log(`${page}: ${title} (${score})`);
  }
}
await demo.close();

console.table(table);
const short = Object.values(table).some((scores) =>
  Object.entries(GOALS).some(([category, goal]) => scores[category as keyof Scores] < goal),
);
if (short) process.exitCode = 1;
