import type { TemplateResult } from 'lit';
import type { Chart } from '../export/files.js';
import type { Download, Language } from '../i18n/language.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { downloadStyles } from '../styles/interaction/downloads.js';
import { DOWNLOAD_MENU_ID, downloadMenuTemplate } from '../templates/download-menu.js';
import { type ExportableElement, exportChart } from './export-actions.js';
import { PopoverPositioner } from './popover-positioner.js';

/** Distance from the button, in pixels. */
const GAP = 4;

/** The menu of downloads: a list of buttons in the top layer, and the outcome of the last download. */
export class DownloadMenu {
  readonly id: string = DOWNLOAD_MENU_ID;
  readonly #element: ExportableElement;
  readonly #readChart: () => Chart;
  readonly #positioner = new PopoverPositioner();
  #button: HTMLButtonElement | undefined;
  #outcome = '';

  /** @param readChart - reads the chart as the element shows it now. */
  constructor(element: ExportableElement, readChart: () => Chart) {
    this.#element = element;
    this.#readChart = readChart;
    adoptStyles(element.renderRoot, downloadStyles);
  }

  get isOpen(): boolean {
    return this.#popover?.matches(':popover-open') ?? false;
  }

  template(language: Language): TemplateResult {
    return downloadMenuTemplate(language, {
      outcome: this.#outcome,
      onChoose: this.#onChoose,
      onToggle: this,
    });
  }

  /** Opens the menu at its button, or closes it. */
  toggle(button: HTMLButtonElement): void {
    this.#button = button;
    this.#setOutcome('');
    const popover = this.#popover;
    if (!popover) return;
    popover.togglePopover();
    this.#positioner.follow(popover, button, 0, GAP);
  }

  /** Handles the events of button and menu. */
  handleEvent(event: Event): void {
    switch (event.type) {
      case 'toggle':
        this.#element.requestUpdate();
        break;
      case 'keydown':
        this.#handleKey(event as KeyboardEvent);
        break;
      case 'focusout':
        this.#handleFocusOut(event as FocusEvent);
    }
  }

  get #popover(): HTMLElement | undefined {
    return this.#button?.popoverTargetElement as HTMLElement | undefined;
  }

  #handleKey(event: KeyboardEvent) {
    if (!this.isOpen || event.key !== 'Escape') return;
    // Do not let Escape also close a dialog or leave a slide around the chart.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  #handleFocusOut({ relatedTarget, currentTarget }: FocusEvent) {
    const next = relatedTarget as Node | null;
    const isOutside = next && !(currentTarget as Node).contains(next);
    if (isOutside) this.#popover?.hidePopover();
  }

  #close() {
    this.#popover?.hidePopover();
    this.#button?.focus();
  }

  #setOutcome(outcome: string) {
    this.#outcome = outcome;
    this.#element.requestUpdate();
  }

  readonly #onChoose = async (download: Download) => {
    this.#close();
    this.#setOutcome(await exportChart(download, this.#element, this.#readChart()));
  };
}
