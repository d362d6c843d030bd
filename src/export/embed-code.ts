import type { Report } from '../data/report.js';
import { escapeMarkup } from './escape.js';

/** An element as a page embeds it. */
export interface Embedding {
  readonly tag: string;
  /** Values by name; an empty one stands for a boolean. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The report inside it, where no address and no default has it. */
  readonly report?: Report | undefined;
}

/**
 * The HTML that shows an element in another page.
 *
 * @param module - where the code itself was loaded from: the one file for pages, or a part of an application.
 */
export function writeEmbedCode({ tag, attributes, report }: Embedding, module: string): string {
  const src = /\/bien-phong-charts\.js([?#]|$)/.test(module) ? module : 'bien-phong-charts.js';
  const list = Array.from(attributes, ([name, value]) =>
    value ? ` ${name}="${escapeMarkup(value)}"` : ` ${name}`,
  );
  // In a script nothing is escaped: no text of the report may end it.
  const json = report && JSON.stringify(report).replaceAll('<', '\\u003c');
  const inside = json ? `<script type="application/json">${json}</script>` : '';
  return (
    `<script type="module" src="${escapeMarkup(src)}"></script>\n` +
    `<${tag}${list.join('')}>${inside}</${tag}>\n`
  );
}
