import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, valuesOf } from '../../src/manifest/elements.ts';
import { launchOptions } from '../support/chromium.ts';
import { readJSON } from '../support/read-json.ts';
import { type Served, serve } from '../support/serve.ts';

const manifest: Package = readJSON('custom-elements.json');
const elements = elementsOf(manifest);

test('every element, and all that it has, is described in a sentence', () => {
  const silent = manifest.modules
    .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
    .flatMap((element) =>
      [
        element,
        ...(element.attributes ?? []),
        ...(element.members ?? []),
        ...(element.events ?? []),
        ...(element.slots ?? []),
        ...(element.cssParts ?? []),
        ...(element.cssProperties ?? []),
      ]
        .filter(({ description }) => !/^\P{Ll}.*\w.*[.!?]$/u.test(description ?? ''))
        .map(({ name }) => `${element.tagName}: ${name}`),
    );
  expect(silent).toEqual([]);
});

test('every described part stands in the code', () => {
  const code = readFileSync('dist/bien-phong-charts.js', 'utf8');
  const parts = [...code.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const described = elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name));
  expect(described.filter((name) => !parts.includes(name))).toEqual([]);
});

test('the manifest is one by its schema', () => {
  const schema = readJSON<object>('node_modules/custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(manifest);
  expect(validate.errors).toBeNull();
});

test('each module that the manifest names is built', () => {
  expect(manifest.modules.filter(({ path }) => !existsSync(path))).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions);
    const html = '<!doctype html><script type="module" src="bien-phong-charts.js"></script>';
    site = await serve(resolve('dist'), {}, { 'page.html': html });
    page = await browser.newPage();
    await page.goto(`${site.url}page.html`);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.for(elements)('<$tagName> has the described attributes', async (element) => {
    const observed = await page.evaluate(
      (tag) =>
        (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
      element.tagName,
    );
    expect(element.attributes.map(({ name }) => name).sort()).toEqual(observed.sort());
  });

  test.for(elements)('<$tagName> shows no part that is not described', async (element) => {
    const layouts = element.attributes.find(({ name }) => name === 'layout')?.type?.text ?? '';
    const parts = await show(
      element.tagName,
      ...valuesOf(layouts).map((value) => `${element.tagName} layout="${value}"`),
      `${element.tagName} view="table"`,
      `${element.tagName} src="missing.json"`,
    );
    const described = element.cssParts.map(({ name }) => name);
    expect(parts).toContain('error');
    expect(parts.filter((name) => !described.includes(name))).toEqual([]);
  });

  test('the style sheets read the described custom properties, and no others', async () => {
    await show(...elements.map(({ tagName }) => tagName));
    const read = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .flatMap((element) => element.shadowRoot?.adoptedStyleSheets ?? [])
        .flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
        .flatMap((text) => text.match(/--bp-[\w-]+/g) ?? []),
    );
    // Some style sheets are loaded on demand, so look for their properties in the bundle.
    const code = readFileSync('dist/bien-phong-charts.js', 'utf8').match(/--bp-[\w-]*\w/g) ?? [];
    const names = new Set([...read, ...code.filter((name) => name !== '--bp-color')]);
    const described = elements.flatMap(({ cssProperties }) =>
      cssProperties.map(({ name }) => name),
    );
    expect([...names].sort()).toEqual([...new Set(described)].sort());
  });

  /** Shows empty elements and returns the parts in their shadow trees. */
  async function show(...tags: string[]): Promise<string[]> {
    return page.evaluate(
      async (html) => {
        document.body.innerHTML = html;
        const shown = Array.from(document.body.children);
        await Promise.all(
          shown.map((element) => (element as { updateComplete?: Promise<unknown> }).updateComplete),
        );
        const names = shown.flatMap((element) =>
          Array.from(element.shadowRoot?.querySelectorAll('[part]') ?? [], ({ part }) => [...part]),
        );
        return [...new Set(names.flat())];
      },
      tags.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join(''),
    );
  }
});
