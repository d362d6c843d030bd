import { html, nothing, svg, type TemplateResult } from 'lit';
import { type LegendEntry, type LegendSymbol, symbolPath } from '../layout/legend.js';

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

function symbolTemplate(symbol: LegendSymbol): TemplateResult<2> {
  if (symbol === 'square') return svg`<rect x="1" y="1" width="14" height="14"></rect>`;
  return svg`<path d=${symbolPath(symbol)}></path>${
    symbol === 'road' ? svg`<path class="dashes" d="M3.5 8h9"></path>` : nothing
  }`;
}
