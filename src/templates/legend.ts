import { html, isServer, type TemplateResult } from 'lit';
import { type LegendEntry, symbolPath } from '../layout/legend.js';
import { paintClass } from './plot.js';

/**
 * Explains the symbols of a plot; an entry of one series among others is a button that hides it. A server prints no
 * button there, since nothing would answer.
 */
export function legendTemplate(
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<number> = new Set(),
): TemplateResult<1> {
  const all = new Set(entries.flatMap(({ name, series = 0 }) => (name ? [series] : [])));
  const shown = Array.from(all).filter((series) => !hidden.has(series));
  return html`<ul part="legend" role="list">${entries.map((entry) => {
    const { name, series = 0 } = entry;
    const pressed = shown.includes(series);
    return html`<li>${
      name && all.size > 1 && !isServer
        ? html`<button type="button" value=${series} aria-pressed=${pressed}
              aria-disabled=${pressed && shown.length === 1}>${entryTemplate(entry)}</button>`
        : entryTemplate(entry)
    }</li>`;
  })}</ul>`;
}

function entryTemplate({ symbol, series, rest, text }: LegendEntry): TemplateResult<1> {
  return html`${
    symbol &&
    html`<svg class=${`symbol ${paintClass({ series, rest })}`} viewBox="0 0 16 16" aria-hidden="true"><path
      d=${symbolPath(symbol)}></path></svg>`
  }
  ${text}`;
}
