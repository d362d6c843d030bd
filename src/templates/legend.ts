import { html, svg, type TemplateResult } from 'lit';

/** What a legend entry shows: a colour, a dot, a road, or an icon by its path. */
export type Symbol = 'square' | 'dot' | 'road' | { readonly path: string };

/** A symbol of the plot and what it means; without a series, its colour means nothing. */
export interface LegendEntry {
  readonly symbol?: Symbol;
  readonly series?: number;
  /** Whether it stands for what is not itemised. */
  readonly rest?: boolean;
  readonly text: string;
}

/** Explains the symbols of a plot. */
export function legendTemplate(entries: readonly LegendEntry[]): TemplateResult<1> {
  return html`<ul part="legend" role="list">
    ${entries.map(
      ({ symbol, series, rest, text }) => html`<li>
        ${
          symbol &&
          html`<svg
            class=${`symbol${series === undefined ? '' : ` s${series}`}${rest ? ' rest' : ''}`}
            viewBox="0 0 16 16"
            aria-hidden="true"
          >
            ${symbolTemplate(symbol)}
          </svg>`
        }
        ${text}
      </li>`,
    )}
  </ul>`;
}

function symbolTemplate(symbol: Symbol): TemplateResult<2> {
  if (symbol === 'square') return svg`<rect x="1" y="1" width="14" height="14"></rect>`;
  if (symbol === 'dot') return svg`<circle cx="8" cy="8" r="5"></circle>`;
  if (symbol === 'road') {
    return svg`<rect y="3" width="16" height="10"></rect><path class="dashes" d="M3.5 8h9"></path>`;
  }
  return svg`<path d=${symbol.path}></path>`;
}
