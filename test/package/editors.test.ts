import { expect, test } from 'vitest';
import { getCSSLanguageService, newCSSDataProvider } from 'vscode-css-languageservice';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import manifest from '../../package.json' with { type: 'json' };
import { readJSON } from '../support/read-json.ts';

interface WebTypes {
  readonly name: string;
  readonly contributions: { readonly html: { readonly elements: readonly WebTypesElement[] } };
}

interface WebTypesElement {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: unknown }[];
  readonly js: { readonly events: readonly { readonly name: string }[] };
}

test('VS Code completes tags, attributes and their values', () => {
  expect(completeHTML('<|')).toContain('award-chart');
  expect(completeHTML('<award-chart |>')).toEqual(
    expect.arrayContaining(['layout', 'no-legend', 'src']),
  );
  expect(completeHTML('<award-chart layout="|">')).toEqual(['bars', 'grouped', 'share', 'dots']);
  expect(completeHTML('<household-chart layout="|">')).toEqual(['dots', 'bars']);
});

test('VS Code shows what a tag and an attribute mean', () => {
  expect(hoverHTML('<award|-chart>')).toContain('Chart of awards: who gave how many, and to whom.');
  expect(hoverHTML('<award-chart no-leg|end>')).toContain('Leaves the legend out.');
});

test('VS Code completes custom properties and parts', () => {
  expect(completeCSS('award-chart { --bp-c| }')).toContain('--bp-color-1');
  expect(completeCSS('award-chart::p|')).toContain('::part(plot)');
});

test('the editors of JetBrains are told the same', () => {
  const { name, contributions } = readJSON<WebTypes>(manifest['web-types']);
  const chart = contributions.html.elements.find((element) => element.name === 'award-chart');
  expect(name).toBe(manifest.name);
  expect(chart?.attributes).toContainEqual(
    expect.objectContaining({
      name: 'layout',
      value: { type: "'bars' | 'grouped' | 'share' | 'dots'" },
    }),
  );
  expect(chart?.js.events.map((event) => event.name)).toContain('chart-error');
});

function html(marked: string) {
  const document = TextDocument.create('file:///page.html', 'html', 1, marked.replace('|', ''));
  const data = readJSON<Parameters<typeof newHTMLDataProvider>[1]>(
    'dist/vscode.html-custom-data.json',
  );
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('bien-phong-charts', data)],
  });
  const position = document.positionAt(marked.indexOf('|'));
  return { service, document, position, page: service.parseHTMLDocument(document) };
}

/** Returns the completions at the marked position. */
function completeHTML(marked: string): string[] {
  const { service, document, position, page } = html(marked);
  return service
    .doComplete(document, position, page)
    .items.map(({ label }) => label.replace(/^"|"$/g, ''));
}

function hoverHTML(marked: string): string {
  const { service, document, position, page } = html(marked);
  return JSON.stringify(service.doHover(document, position, page)?.contents);
}

function completeCSS(marked: string): string[] {
  const document = TextDocument.create('file:///page.css', 'css', 1, marked.replace('|', ''));
  const data = readJSON<Parameters<typeof newCSSDataProvider>[0]>(
    'dist/vscode.css-custom-data.json',
  );
  const service = getCSSLanguageService({ customDataProviders: [newCSSDataProvider(data)] });
  const sheet = service.parseStylesheet(document);
  return service
    .doComplete(document, document.positionAt(marked.indexOf('|')), sheet)
    .items.map(({ label }) => label);
}
