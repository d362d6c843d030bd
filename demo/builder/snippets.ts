import { ELEMENTS, namesOf } from '../elements.js';
import { escapeMarkup } from '../escape.js';
import type { Figures } from './figures.js';
import LISTENER from './listener.js?raw';
import { writeTable } from './table.js';
import { layoutAttributes, type Wish } from './wish.js';

/** Something to copy, and where it goes. */
export interface Block {
  readonly goes:
    | 'once'
    | 'place'
    | 'install'
    | 'import'
    | 'listener'
    | 'frame'
    | 'command'
    | 'plain';
  readonly code: string;
}

/** What a snippet takes from outside the choices. */
export interface Means {
  /** What stands inside the tag; `undefined` for the built-in report. */
  readonly figures: Extract<Figures, { status: 'read' }> | undefined;
  /** Where the figures can be loaded from; empty while they are nowhere. */
  readonly address: string;
  /** The file of the figures for the command line. */
  readonly file: string;
  /** Address of the page for frames. */
  readonly frame: string;
  /** Hash of the file for pages; empty where it is not known. */
  readonly integrity: string;
}

/** The backgrounds of a chart that does not follow its page. */
const SURFACES = { light: '#fff', dark: '#16181d' };

/** The code that shows the chosen element in another page; none while a frame has no figures to load. */
export function writeSnippets(wish: Wish, means: Means): Block[] {
  switch (wish.way) {
    case 'script':
      return [
        { goes: 'once', code: scriptTag(means.integrity) },
        { goes: 'place', code: elementTag(wish, means) },
      ];
    case 'module':
      return [
        { goes: 'install', code: 'npm install bien-phong-charts' },
        { goes: 'import', code: `import 'bien-phong-charts/${ELEMENTS[wish.element].tag}';` },
        { goes: 'place', code: elementTag(wish, means) },
      ];
    case 'iframe':
      if (means.figures && !means.address) return [];
      return [
        { goes: 'listener', code: `<script>\n${LISTENER.trim()}\n</script>` },
        { goes: 'frame', code: frameTag(wish, means) },
      ];
    case 'fragment':
      return [
        { goes: 'command', code: command(wish, means) },
        { goes: 'plain', code: command(wish, means, '--no-shadow') },
      ];
  }
}

function scriptTag(integrity: string): string {
  const checked = integrity && ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script type="module" src="bien-phong-charts.js"${checked}></script>`;
}

function elementTag(wish: Wish, { figures, address }: Means): string {
  const { tag } = ELEMENTS[wish.element];
  const src = figures && address;
  const style = wish.background !== 'page' && styleOf(wish.background);
  const attributes = {
    ...layoutAttributes(wish),
    lang: wish.locale,
    ...(src && { src }),
    ...(style && { style }),
  };
  const list = Object.entries(attributes).map(([name, text]) => ` ${name}="${escapeMarkup(text)}"`);
  const inside = src || !figures ? '' : `\n${insideOf(figures)}\n`;
  return `<${tag}${list.join('')}>${inside}</${tag}>`;
}

function styleOf(background: 'light' | 'dark'): string {
  return `color-scheme: ${background}; background: ${SURFACES[background]}; padding: 1rem`;
}

function insideOf({ table, report }: NonNullable<Means['figures']>): string {
  if (table) return writeTable(table);
  // In a script nothing is escaped: no text of the report may end it.
  const filled = Object.entries(report).filter(
    ([, part]) => !Array.isArray(part) || part.length > 0,
  );
  const json = JSON.stringify(Object.fromEntries(filled)).replaceAll('<', '\\u003c');
  return `  <script type="application/json">${json}</script>`;
}

function frameTag(wish: Wish, { figures, address, frame }: Means): string {
  const url = new URL(frame);
  const parameters = {
    chart: wish.element,
    ...layoutAttributes(wish),
    lang: wish.locale,
    ...(wish.background !== 'page' && { theme: wish.background }),
    ...(figures && { src: address }),
  };
  url.search = new URLSearchParams(parameters).toString();
  const src = url.href.replaceAll('&', '&amp;');
  const title = namesOf(wish.element)[wish.locale];
  return `<iframe src="${src}" title="${title}" width="100%" height="600" frameborder="0"></iframe>`;
}

function command(wish: Wish, { figures, file }: Means, more = ''): string {
  const { element, locale } = wish;
  const { layout } = layoutAttributes(wish);
  const how = [
    `npx bien-phong-charts render ${element}`,
    figures && `--data ${quote(file)}`,
    layout && `--layout ${layout}`,
    `--lang ${locale}`,
    more,
    `-o ${element}.html`,
  ];
  return how.filter(Boolean).join(' ');
}

/** A name as a shell takes it for one word. */
function quote(file: string): string {
  return /^[\w.-]+$/.test(file) && !file.startsWith('-')
    ? file
    : `"./${file.replace(/["$`\\]/g, '\\$&')}"`;
}
