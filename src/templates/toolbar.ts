import { html, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';

/** What a toolbar offers. */
export interface ToolbarOptions {
  readonly locale: Locale;
  readonly view: 'chart' | 'table';
  /** A person wants the other view. */
  readonly onSwitch: () => void;
  /** Stand after the one that switches the view. */
  readonly controls?: unknown;
}

/** A button that switches picture and table, and what else there is to do with a figure. */
export function toolbarTemplate({
  locale,
  view,
  onSwitch,
  controls,
}: ToolbarOptions): TemplateResult<1> {
  const { showChart, showTable } = COMMON_WORDS[locale];
  return html`<div part="toolbar">
    <button type="button" @click=${onSwitch}>${view === 'table' ? showChart : showTable}</button>
    ${controls}
  </div>`;
}
