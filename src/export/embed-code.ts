import type { Report } from '../report/report.js';
import { toInput } from '../write/json.js';
import { writeElement, writeJSON } from './markup.js';

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
  const script = writeElement('script', [
    ['type', 'module'],
    ['src', src],
  ]);
  const data = report ? writeJSON(toInput(report)) : '';
  return `${script}\n${writeElement(tag, attributes, data)}\n`;
}

function isBundle(address: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  return path.endsWith(`/${BUNDLE}`);
}
