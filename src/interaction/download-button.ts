import { html, nothing, type TemplateResult } from 'lit';
import type { Chart } from '../export/files.js';
import type { Language } from '../i18n/language.js';
import { partialTemplate } from '../templates/loading.js';
import type { DownloadMenu } from './download-menu.js';
import type { ExportableElement } from './export-actions.js';

/** The button that opens the menu of downloads, which is loaded when the button is first pressed. */
export class DownloadButton {
  readonly #element: ExportableElement;
  readonly #readChart: () => Chart;
  readonly #loadMenu: () => Promise<typeof DownloadMenu | undefined>;
  #menu: DownloadMenu | undefined;
  #isUnreachable = false;

  /**
   * @param readChart - reads the chart as the element shows it now.
   * @param loadMenu - loads the class of the menu; `undefined` where it cannot be reached now, so that the next press
   *   tries again.
   */
  constructor(
    element: ExportableElement,
    readChart: () => Chart,
    loadMenu: () => Promise<typeof DownloadMenu | undefined>,
  ) {
    this.#element = element;
    this.#readChart = readChart;
    this.#loadMenu = loadMenu;
  }

  /** Renders the button, and the menu once it was loaded. */
  template(language: Language): TemplateResult {
    const menu = this.#menu;
    return html`<div class="downloads" @keydown=${menu} @focusout=${menu}>
      <button type="button" aria-expanded=${menu?.isOpen ?? false}
        popovertarget=${menu?.id ?? nothing} @click=${this.#onClick}>${language.downloads.open}</button>
      ${menu?.template(language)}
      ${this.#isUnreachable ? partialTemplate(language) : nothing}
    </div>`;
  }

  readonly #onClick = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    // As the popover's invoker the button would not count as outside the menu, but would also open
    // it, unpositioned.
    event.preventDefault();
    if (!this.#menu) {
      const DownloadMenu = await this.#loadMenu();
      if (DownloadMenu) this.#menu ??= new DownloadMenu(this.#element, this.#readChart);
      this.#isUnreachable = !this.#menu;
      this.#element.requestUpdate();
      await this.#element.updateComplete;
    }
    this.#menu?.toggle(button);
  };
}
