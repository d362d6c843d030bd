import type { TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import type { Chart } from '../export/files.js';
import { downloadMenuTemplate } from '../templates/download-menu.js';
import type { Download } from '../words/downloads.js';
import { adopt } from './adopt.js';
import { downloadStyles } from './download-styles.js';
import { type Exporting, takeAway } from './take-away.js';
import { TopLayer } from './top-layer.js';

/** From the button, in pixels. */
const GAP = 4;

/** What opens at the button of downloads: a list of buttons in the top layer, each of which is answered. */
export class DownloadMenu {
  readonly #chart: Exporting;
  readonly #show: () => Chart;
  readonly #topLayer = new TopLayer();
  #button: HTMLButtonElement | undefined;
  #answer = '';

  constructor(chart: Exporting, show: () => Chart) {
    this.#chart = chart;
    this.#show = show;
    adopt(chart.renderRoot, downloadStyles);
  }

  get #menu(): HTMLElement | undefined {
    return this.#button?.popoverTargetElement as HTMLElement | undefined;
  }

  /** Whether it is open, as its button says. */
  get expanded(): boolean {
    return this.#menu?.matches(':popover-open') ?? false;
  }

  template(locale: Locale): TemplateResult {
    return downloadMenuTemplate(locale, this.#answer, this.#onChoose, this);
  }

  /** Opens it at its button, or closes it. */
  toggle(button: HTMLButtonElement): void {
    this.#button = button;
    this.#say('');
    const menu = this.#menu;
    menu?.togglePopover();
    if (menu) this.#topLayer.hold(menu, button, 0, GAP);
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'toggle':
        this.#chart.requestUpdate();
        break;
      case 'keydown':
        if (!this.expanded || (event as KeyboardEvent).key !== 'Escape') break;
        // Neither a dialog nor slides around it hear the key.
        event.preventDefault();
        event.stopPropagation();
        this.#close();
        break;
      case 'focusout': {
        const to = (event as FocusEvent).relatedTarget as Node | null;
        if (to && !(event.currentTarget as Node).contains(to)) this.#menu?.hidePopover();
      }
    }
  }

  #close() {
    this.#menu?.hidePopover();
    this.#button?.focus();
  }

  #say(answer: string) {
    this.#answer = answer;
    this.#chart.requestUpdate();
  }

  readonly #onChoose = async (download: Download) => {
    this.#close();
    this.#say(await takeAway(download, this.#chart, this.#show()));
  };
}
