import { fileURLToPath } from 'node:url';
import { median } from 'd3';
import { type CDPSession, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../support/chromium.ts';
import type { Contender, Task } from './page.ts';

// Compares the speed and memory of the award chart with a hand-written drawing and Chart.js.

const WARM_UPS = 3;
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const HELD = 1000;

const CONTENDERS: readonly Contender[] = ['floor', 'award-chart', 'floor + table', 'Chart.js'];

const TASKS: Record<Task, { title: string; goal: number }> = {
  mount: { title: 'mount 200 charts', goal: 2.5 },
  change: { title: 'change all values of 200', goal: 2 },
  resize: { title: 'resize 200', goal: 1.8 },
  issuers: { title: 'mount 3,000 issuers', goal: 1.4 },
};

const HEAP_GOAL = 10;

const browser = await chromium.launch({
  args: [...launchOptions.args, '--js-flags=--expose-gc'],
  executablePath: launchOptions.executablePath,
});
try {
  // Reduced motion, since the floor does not animate either.
  const page = await browser.newPage({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
  });
  await page.setContent('<!doctype html><html lang="vi"><title>Bench</title><body></body></html>');
  await page.addScriptTag({ content: await bundlePage(), type: 'module' });
  await page.waitForFunction(() => 'bench' in globalThis);

  const differences = await page.evaluate(() => bench.compareLooks());
  if (differences.length > 0) {
    throw new Error(`The floor does not draw what the chart draws:\n${differences.join('\n')}`);
  }
  console.log(`Chromium ${browser.version()}, ${ROUNDS} rounds after ${WARM_UPS} to warm up\n`);
  await printTimes(page);
  await printMemory(page, await page.context().newCDPSession(page));
} finally {
  await browser.close();
}

/** Bundles the page's script, minified, with the production build of Lit. */
async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        // An inline script cannot import other files.
        output: { codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new TypeError('Vite gave no output.');
  return result.output[0].code;
}

async function printTimes(page: Page) {
  const rows = [];
  for (const [task, { title, goal }] of Object.entries(TASKS) as [Task, (typeof TASKS)[Task]][]) {
    const times = await measure(page, task);
    const ratio = (contender: Contender) => times[contender] / times.floor;
    rows.push({
      task: title,
      'floor ms': times.floor.toFixed(1),
      'award-chart': ratio('award-chart').toFixed(2),
      goal: `≤ ${goal}`,
      '': ratio('award-chart') <= goal ? 'met' : 'not met',
      'floor + table': ratio('floor + table').toFixed(2),
      'Chart.js': ratio('Chart.js').toFixed(2),
    });
  }
  console.log('Medians; all but the first column as a ratio to the floor');
  console.table(rows);
}

/** Returns each contender's median time. The order rotates, so that none is always first. */
async function measure(page: Page, task: Task): Promise<Record<Contender, number>> {
  const times = CONTENDERS.map((): number[] => []);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    const order = CONTENDERS.map((_, index) => index);
    if (round % 2) order.reverse();
    for (const index of order) {
      const contender = CONTENDERS[index]!;
      const took = await page.evaluate(([task, contender]) => bench.sample(task, contender), [
        task,
        contender,
      ] as const);
      if (round >= 0) times[index]!.push(took);
    }
  }
  return Object.fromEntries(
    CONTENDERS.map((contender, index) => [contender, median(times[index]!)!]),
  ) as Record<Contender, number>;
}

async function printMemory(page: Page, session: CDPSession) {
  await session.send('HeapProfiler.enable');
  const rows = [];
  for (const contender of CONTENDERS) {
    await mountAndDrop(page, contender, HELD / 10);
    const before = await readMemory(session);
    await page.evaluate(([name, count]) => bench.hold(name, count), [contender, HELD] as const);
    const held = await readMemory(session);
    await page.evaluate(() => bench.drop());
    const after = await readMemory(session);
    const heap = (held.heap - before.heap) / HELD / 1000;
    rows.push({
      '': contender,
      'heap KB a chart': heap.toFixed(1),
      nodes: (held.nodes - before.nodes) / HELD,
      listeners: (held.listeners - before.listeners) / HELD,
      'left: heap KB': ((after.heap - before.heap) / 1000).toFixed(1),
      'left: nodes': after.nodes - before.nodes,
      'left: listeners': after.listeners - before.listeners,
      goal: contender === 'award-chart' ? `≤ ${HEAP_GOAL} KB, nothing left` : '',
    });
  }
  console.log(`${HELD} charts mounted, then unmounted`);
  console.table(rows);
}

async function mountAndDrop(page: Page, contender: Contender, count: number) {
  await page.evaluate(([name, count]) => bench.hold(name, count), [contender, count] as const);
  await page.evaluate(() => bench.drop());
}

async function readMemory(session: CDPSession) {
  // Weak references are cleared in a second pass.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
