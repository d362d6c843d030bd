import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ELEMENTS as TABLE } from '../../src/report/elements.ts';
import { type Bundle, bundle } from '../support/bundle.ts';
import { launchOptions } from '../support/chromium.ts';
import { CHARTS, ELEMENTS } from '../support/elements.ts';
import { serve } from '../support/serve.ts';

/**
 * Texts that occur only in one part of the code: reading, schema, problem sentences, the built-in
 * report, Lit.
 */
const VOCABULARY = 'đơn vị khen thưởng';
const SCHEMA = '$schema';
const MESSAGES = 'Dòng ';
const REPORT = 'Mái ấm biên cương';
const LIT = 'litElementVersions';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(() => browser.close());

describe.for(ELEMENTS)('an application that imports %s', (tag) => {
  test('defines no other element, unless it is made of them', async () => {
    const { defined, drawn, warnings } = await open(tag, `import 'bien-phong-charts/${tag}';`);
    expect(defined).toEqual(tag === 'results-dashboard' ? ELEMENTS : [tag]);
    expect({ drawn, warnings }).toEqual({ drawn: true, warnings: [] });
  });
});

test.for(CHARTS)('%s comes without the other charts', async (tag) => {
  const { first, later } = await install(`import 'bien-phong-charts/${tag}';`);
  // Each chart has the table of all elements; its own code says which list it draws.
  const drawn = CHARTS.filter((chart) => drawsList(first + later, chart));
  expect(drawn).toEqual([tag]);
});

test('key-figures comes without the code of charts', async () => {
  const { first } = await install("import 'bien-phong-charts/key-figures';");
  expect(first).toContain('part="mark"');
  expect(first).not.toContain('part="plot"');
});

test('two entries share their elements', async () => {
  const code = "import 'bien-phong-charts'; import 'bien-phong-charts/award-chart';";
  expect(await open('award-chart', code)).toMatchObject({ defined: ELEMENTS, warnings: [] });
});

test.for([
  ['localise', 300, [VOCABULARY, SCHEMA, MESSAGES, REPORT]],
  ['reconcile', 3_500, [VOCABULARY, SCHEMA, MESSAGES, REPORT]],
  ['findWarnings', 4_200, [VOCABULARY, SCHEMA, MESSAGES, REPORT]],
  ['formatCSV', 4_500, [VOCABULARY, SCHEMA, MESSAGES, REPORT]],
  ['describeProblem', 19_700, [VOCABULARY, SCHEMA, REPORT]],
  ['laiChauReport', 5_000, [VOCABULARY, SCHEMA, MESSAGES]],
  ['validateReport', 10_000, [VOCABULARY, MESSAGES, REPORT]],
  // PapaParse alone takes 18.8 KB.
  ['parseCSV', 45_000, [MESSAGES, REPORT]],
] as const)('%s comes alone from the data entry, in %i bytes', async ([name, most, others]) => {
  const { first, later } = await install(`export { ${name} } from 'bien-phong-charts/data';`);
  expect(first).toContain(`as ${name}`);
  expect([...others, LIT].filter((text) => first.includes(text))).toEqual([]);
  expect({ fits: first.length <= most, bytes: first.length, later }).toMatchObject({
    fits: true,
    later: '',
  });
});

test('the texts that identify parts of the code occur in it', async () => {
  const { first } = await install("export * from 'bien-phong-charts/data';");
  for (const text of [VOCABULARY, SCHEMA, MESSAGES, REPORT]) expect(first).toContain(text);
  expect((await install("import 'bien-phong-charts';")).first).toContain(LIT);
});

test('the data entry has no side effects', async () => {
  expect((await install("import 'bien-phong-charts/data';")).first.trim()).toBe('');
});

/** Whether a minified code holds the class of a chart. */
function drawsList(code: string, tag: string): boolean {
  const list = Object.values(TABLE).flatMap((it) =>
    it.tag === tag && 'list' in it ? it.list : [],
  );
  return code.includes(`list=\`${list[0]}\``);
}

/** Bundles a module that imports the package. */
function install(code: string): Promise<Bundle> {
  return bundle(code, inject('consumers'));
}

/**
 * Opens a page with an element and a script; returns the defined elements and whether it was drawn.
 */
async function open(tag: string, code: string) {
  const { files } = await install(code);
  const html = `<!doctype html><link rel="icon" href="data:," /><${tag}></${tag}><script type="module" src="entry.js"></script>`;
  const site = await serve('.', {}, { ...files, 'page.html': html });
  const page = await browser.newPage();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(`${site.url}page.html`);
  await page.locator('[part=mark]').first().waitFor();
  const defined = await page.evaluate(
    (tags) => tags.filter((it) => customElements.get(it)),
    ELEMENTS,
  );
  const drawn = (await page.locator(`${tag} [part=mark]`).count()) > 0;
  await page.close();
  await site.close();
  return { defined, drawn, warnings };
}
