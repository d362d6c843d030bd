import type { TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import type { Chart } from '../export/files.js';
import { downloadMenuTemplate } from '../templates/download-menu.js';
import type { Download } from '../words/downloads.js';
import { adopt } from './adopt.js';
import { downloadStyles } from './download-styles.js';
import { placeMenu } from './place-menu.js';
import { type Exporting, takeAway } from './take-away.js';

/** How long an answer stands, in milliseconds. */
const ANSWER_TIME = 10_000;

/** What opens at the button of downloads: a list of buttons in the top layer, each of which is answered. */
export class DownloadMenu {
  readonly #chart: Exporting;
  readonly #show: () => Chart;
  #button: HTMLButtonElement | undefined;
  #answer = '';
  /** Whether it is open, as its button says. */
  expanded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(chart: Exporting, show: () => Chart) {
    this.#chart = chart;
    this.#show = show;
    adopt(chart.renderRoot, downloadStyles);
    // What leaves the page closes untold.
    chart.addController({ hostDisconnected: () => this.#follow(false) });
  }

  get #menu(): HTMLElement | undefined {
    return (this.#button?.popoverTargetElement as HTMLElement | null) ?? undefined;
  }

  get #isOpen(): boolean {
    return this.#menu?.matches(':popover-open') ?? false;
  }

  template(locale: Locale): TemplateResult {
    return downloadMenuTemplate(locale, this.#answer, this.#onChoose, this);
  }

  /** Opens it at its button, or closes it. */
  toggle(button: HTMLButtonElement): void {
    this.#button = button;
    if (this.#isOpen) {
      this.#menu?.hidePopover();
    } else {
      this.#say('');
      this.#menu?.showPopover();
      this.#place();
    }
  }

  handleEvent(event: Event): void {
    const menu = this.#menu;
    switch (event.type) {
      case 'toggle':
        this.#follow((event as ToggleEvent).newState === 'open');
        this.#chart.requestUpdate();
        break;
      case 'keydown':
        if (!this.#isOpen || (event as KeyboardEvent).key !== 'Escape') break;
        // Neither a dialog nor slides around it hear the key.
        event.preventDefault();
        event.stopPropagation();
        this.#close();
        break;
      case 'focusout': {
        const to = (event as FocusEvent).relatedTarget as Node | null;
        if (to && to !== this.#button && !menu?.contains(to)) menu?.hidePopover();
        break;
      }
      default:
        this.#place();
    }
  }

  /** Stays at the button while the page moves. */
  #follow(open: boolean) {
    this.expanded = open;
    const change = open ? addEventListener : removeEventListener;
    for (const type of ['scroll', 'resize']) change(type, this, true);
  }

  #place() {
    if (this.#isOpen && this.#menu && this.#button) placeMenu(this.#menu, this.#button);
    else this.#follow(false);
  }

  #close() {
    this.#menu?.hidePopover();
    this.#button?.focus();
  }

  #say(answer: string) {
    clearTimeout(this.#timer);
    this.#answer = answer;
    if (answer) this.#timer = setTimeout(() => this.#say(''), ANSWER_TIME);
    this.#chart.requestUpdate();
  }

  readonly #onChoose = async (download: Download) => {
    this.#close();
    this.#say(await takeAway(download, this.#chart, this.#show()));
  };
}
