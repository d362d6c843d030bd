import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Plugin, runnerImport } from 'vite';
import { type Locale, parseReport, type Report } from '../src/data.ts';

type Renderer = typeof import('../src/cli/render/render-element.js');
type Tag = Parameters<Renderer['renderShadowTree']>[0];
type Element = DefaultTreeAdapterTypes.Element;

/** Each element has a folder named after its tag. */
const TAGS = globSync('src/*-*/define.ts').map((file) => basename(dirname(file)));

/** Renders the charts of every page into it, so that it reads without scripts. */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: (_, { command, mode }) => command === 'build' && mode === 'demo',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const { module } = await runnerImport<Renderer>('./src/cli/render/render-element.ts', {
        configFile: false,
      });
      // A strict CSP allows style sheet files, also inside shadow trees.
      const styleTag = (css: string) => {
        const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
        const fileName = `assets/chart-${hash}.css`;
        if (!bundle[fileName]) this.emitFile({ type: 'asset', fileName, source: css });
        return `<link rel="stylesheet" href="./${fileName}">`;
      };
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.html')) continue;
        asset.source = renderInto(String(asset.source), (element, lang) => {
          const { src, ...own }: Partial<Record<string, string>> = Object.fromEntries(
            element.attrs.map(({ name, value }) => [name, value]),
          );
          const report = findReport(element, src, lang || 'vi');
          if (report === null) return '';
          const attributes = { ...(lang && { lang }), ...own };
          return module.renderShadowTree(element.tagName as Tag, { attributes, report, styleTag });
        });
      }
    },
  };
}

/** Adds to each element of a page what is rendered for it. */
function renderInto(page: string, renderTree: (element: Element, lang: string) => string): string {
  const additions: [at: number, markup: string][] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, lang: string) => {
    const element = 'tagName' in node ? node : undefined;
    const near = element?.attrs.find(({ name }) => name === 'lang')?.value ?? lang;
    if (element && TAGS.includes(element.tagName)) {
      const at = element.sourceCodeLocation?.startTag?.endOffset;
      if (at !== undefined) additions.push([at, renderTree(element, near)]);
    } else if ('childNodes' in node) {
      for (const child of node.childNodes) walk(child, near);
    }
  };
  walk(parse(page, { sourceCodeLocationInfo: true }), '');
  // Insert from last to first, so that earlier positions stay valid.
  return additions
    .reverse()
    .reduce((text, [at, markup]) => text.slice(0, at) + markup + text.slice(at), page);
}

/**
 * Reads the report of an element from a file of the demo or the script inside it; `undefined` for
 * the built-in report. Returns `null` for what the browser renders: tables, which can be read as
 * they are, charts inside a dashboard, and reports that cannot be drawn.
 */
function findReport(
  { childNodes }: Element,
  src: string | undefined,
  locale: Locale,
): Report | undefined | null {
  const [child, another] = childNodes.filter((it): it is Element => 'tagName' in it);
  if (another || (child && child.tagName !== 'script')) return null;
  const [text] = child?.childNodes ?? [];
  const json = text && 'value' in text ? text.value : undefined;
  const file = src && join('demo/public', src);
  if (file && !existsSync(file)) return null;
  const written = file ? readFileSync(file, 'utf8') : json;
  if (written === undefined) return undefined;
  const read = parseReport(written, { locale, ...(src && { name: src }) });
  return Array.isArray(read) ? null : read;
}
