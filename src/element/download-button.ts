import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import type { Chart } from '../export/files.js';
import { COMMON_WORDS } from '../words/common.js';
import type { DownloadMenu } from './download-menu.js';
import type { Exporting } from './take-away.js';

/** A button that opens the downloads of a chart; what it opens is loaded when it is first pressed. */
export class DownloadButton {
  readonly #chart: Exporting;
  readonly #show: () => Chart;
  #menu: DownloadMenu | undefined;

  /** @param show - what the chart shows now. */
  constructor(chart: Exporting, show: () => Chart) {
    this.#chart = chart;
    this.#show = show;
  }

  template(locale: Locale): TemplateResult {
    const menu = this.#menu;
    return html`<div class="downloads" @keydown=${menu} @focusout=${menu}>
      <button type="button" aria-expanded=${menu?.expanded ?? false}
        popovertarget=${menu ? 'downloads' : nothing} @click=${this.#onClick}>${COMMON_WORDS[locale].download}</button>
      ${menu?.template(locale)}
    </div>`;
  }

  readonly #onClick = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    // The menu is the button's, so that a press of it is no click elsewhere; but it opens at its place.
    event.preventDefault();
    if (!this.#menu) {
      const { DownloadMenu } = await import('./download-menu.js');
      this.#menu ??= new DownloadMenu(this.#chart, this.#show);
      this.#chart.requestUpdate();
      await this.#chart.updateComplete;
    }
    this.#menu.toggle(button);
  };
}
