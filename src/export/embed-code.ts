import type { Report } from '../report/report.js';
import { toInput } from '../write/json.js';
import { escapeMarkup } from './escape.js';

/** The name of the one file that defines every element. */
const BUNDLE = 'bien-phong-charts.js';

/** An element as a page embeds it. */
export interface Embedding {
  readonly tag: string;
  /** Values by name; an empty one stands for a boolean. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The report to embed, unless an address or the default provides it. */
  readonly report?: Report | undefined;
}

/**
 * Writes the HTML that shows an element in another page.
 *
 * @param module - address of this code: the single-file bundle, or a chunk of an application, which
 * other pages cannot use.
 * @example
 * writeEmbedCode({ tag: 'award-chart', attributes: new Map([['lang', 'en']]) }, import.meta.url);
 */
export function writeEmbedCode({ tag, attributes, report }: Embedding, module: string): string {
  const src = isBundle(module) ? module : BUNDLE;
  const written = Array.from(attributes, ([name, value]) =>
    value ? ` ${name}="${escapeMarkup(value)}"` : ` ${name}`,
  );
  const data = report ? `<script type="application/json">${writeJSON(report)}</script>` : '';
  return (
    `<script type="module" src="${escapeMarkup(src)}"></script>\n` +
    `<${tag}${written.join('')}>${data}</${tag}>\n`
  );
}

function isBundle(address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  return path.endsWith(`/${BUNDLE}`);
}

/** Writes JSON for a script element, where entities are not decoded: no text may end the script. */
function writeJSON(report: Report): string {
  return JSON.stringify(toInput(report)).replaceAll('<', '\\u003c');
}
