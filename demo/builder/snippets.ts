import { writeElement, writeJSON } from '../../src/export/markup.js';
import { ELEMENTS, namesOf } from '../elements.js';
import type { Figures } from './figures.js';
import LISTENER from './listener.js?raw';
import { layoutAttributes, type Settings } from './settings.js';
import { writeTable } from './table.js';

/** Code to copy, and where it goes. */
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

/** Inputs of a snippet besides the reader's choices. */
export interface Means {
  /** Figures inside the tag; `undefined` for the built-in report. */
  readonly figures: Extract<Figures, { status: 'read' }> | undefined;
  /** Address of the figures; empty while they are not published. */
  readonly address: string;
  /** File of the figures for the command line. */
  readonly file: string;
  /** Address of the page inside frames. */
  readonly frame: string;
  /** Hash of the bundle; empty if not known. */
  readonly integrity: string;
}

/** Backgrounds of a chart that does not follow its page. */
const SURFACES = { light: '#fff', dark: '#16181d' };

/** The code that shows the chosen element in another page; none while a frame has no figures to load. */
export function writeSnippets(settings: Settings, means: Means): Block[] {
  switch (settings.way) {
    case 'script':
      return [
        { goes: 'once', code: scriptTag(means.integrity) },
        { goes: 'place', code: elementTag(settings, means) },
      ];
    case 'module':
      return [
        { goes: 'install', code: 'npm install bien-phong-charts' },
        { goes: 'import', code: `import 'bien-phong-charts/${ELEMENTS[settings.element].tag}';` },
        { goes: 'place', code: elementTag(settings, means) },
      ];
    case 'iframe':
      if (means.figures && !means.address) return [];
      return [
        { goes: 'listener', code: `<script>\n${LISTENER.trim()}\n</script>` },
        { goes: 'frame', code: frameTag(settings, means) },
      ];
    case 'fragment':
      return [
        { goes: 'command', code: command(settings, means) },
        { goes: 'plain', code: command(settings, means, '--no-shadow') },
      ];
  }
}

function scriptTag(integrity: string): string {
  const checked = integrity && ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script type="module" src="bien-phong-charts.js"${checked}></script>`;
}

function elementTag(settings: Settings, { figures, address }: Means): string {
  const { tag } = ELEMENTS[settings.element];
  const src = figures && address;
  const style = settings.background !== 'page' && styleOf(settings.background);
  const attributes = {
    ...layoutAttributes(settings),
    lang: settings.locale,
    ...(src && { src }),
    ...(style && { style }),
  };
  const inside = src || !figures ? '' : `\n${insideOf(figures)}\n`;
  return writeElement(tag, Object.entries(attributes), inside);
}

function styleOf(background: 'light' | 'dark'): string {
  return `color-scheme: ${background}; background: ${SURFACES[background]}; padding: 1rem`;
}

function insideOf({ table, report }: NonNullable<Means['figures']>): string {
  if (table) return writeTable(table);
  const filled = Object.entries(report).filter(
    ([, part]) => !Array.isArray(part) || part.length > 0,
  );
  return `  ${writeJSON(Object.fromEntries(filled))}`;
}

function frameTag(settings: Settings, { figures, address, frame }: Means): string {
  const url = new URL(frame);
  const parameters = {
    chart: settings.element,
    ...layoutAttributes(settings),
    lang: settings.locale,
    ...(settings.background !== 'page' && { theme: settings.background }),
    ...(figures && { src: address }),
  };
  url.search = new URLSearchParams(parameters).toString();
  const src = url.href.replaceAll('&', '&amp;');
  const title = namesOf(settings.element)[settings.locale];
  return `<iframe src="${src}" title="${title}" width="100%" height="600" frameborder="0"></iframe>`;
}

function command(settings: Settings, { figures, file }: Means, more = ''): string {
  const { element, locale } = settings;
  const { layout } = layoutAttributes(settings);
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

/** Quotes a file name for the shell. */
function quote(file: string): string {
  return /^[\w.-]+$/.test(file) && !file.startsWith('-')
    ? file
    : `"./${file.replace(/["$`\\]/g, '\\$&')}"`;
}
