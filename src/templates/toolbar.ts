import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

/** How a toolbar is rendered. */
export interface ToolbarOptions {
  readonly language: Language;
  /** The view that is shown now. */
  readonly view: 'chart' | 'table';
  /** Switches to the other view. */
  readonly onSwitch: () => void;
  /** Controls after the one that switches the view. */
  readonly controls?: unknown;
}

/** Renders the button that switches between chart and table, and further controls. */
export function toolbarTemplate({
  language,
  view,
  onSwitch,
  controls,
}: ToolbarOptions): TemplateResult<1> {
  const { showChart, showTable } = language.chart;
  return html`<div part="toolbar">
    <button type="button" @click=${onSwitch}>${view === 'table' ? showChart : showTable}</button>
    ${controls}
  </div>`;
}
