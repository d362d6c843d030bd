import { html, isServer, nothing, type TemplateResult } from 'lit';
import { type LegendEntry, symbolPath } from '../layout/legend.js';
import { paintClass } from './classes.js';

/**
 * Renders the legend of a plot. With several series, each entry is a button that hides its series;
 * a server renders no buttons, since no script would handle them.
 *
 * @param hidden - indexes of the hidden series.
 */
export function legendTemplate(
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<number> = new Set(),
): TemplateResult<1> {
  const all = new Set(entries.flatMap((entry) => hideableSeries(entry) ?? []));
  const shown = new Set([...all].filter((series) => !hidden.has(series)));
  const hasButtons = all.size > 1 && !isServer;
  return html`<ul part="legend" role="list">${entries.map((entry) => {
    const series = hideableSeries(entry);
    return html`<li>${
      hasButtons && series !== undefined
        ? buttonTemplate(entry, series, shown)
        : entryTemplate(entry)
    }</li>`;
  })}</ul>`;
}

/** The series of an entry, if it can be hidden. */
function hideableSeries({ name, series }: LegendEntry): number | undefined {
  return name ? series : undefined;
}

function buttonTemplate(
  entry: LegendEntry,
  series: number,
  shown: ReadonlySet<number>,
): TemplateResult<1> {
  const isShown = shown.has(series);
  // At least one series stays visible.
  const isDisabled = isShown && shown.size === 1;
  return html`<button type="button" value=${series} aria-pressed=${isShown}
              aria-disabled=${isDisabled}>${entryTemplate(entry)}</button>`;
}

function entryTemplate({ symbol, series, unitemised, text }: LegendEntry): TemplateResult<1> {
  const classes = `symbol ${paintClass({ series, unitemised })}`;
  return html`${
    symbol
      ? html`<svg class=${classes} viewBox="0 0 16 16" aria-hidden="true"><path
      d=${symbolPath(symbol)}></path></svg>`
      : nothing
  }
  ${text}`;
}
