import { nothing, render } from 'lit';
import { ELEMENTS, type ElementName, type ElementTag } from '../elements.js';
import type { Figures } from './figures.js';
import { layoutAttributes, type Settings } from './settings.js';
import { tableTemplate } from './table.js';

let shown:
  | { readonly name: ElementName; readonly element: HTMLElementTagNameMap[ElementTag] }
  | undefined;

/**
 * Renders the chosen element as another page would.
 *
 * @param figures - `undefined` for the built-in report.
 */
export function previewOf(
  settings: Settings,
  figures: Extract<Figures, { status: 'read' }> | undefined,
): HTMLElement {
  const name = settings.element;
  if (shown?.name !== name) {
    shown = { name, element: document.createElement(ELEMENTS[name].tag) };
  }
  const { element } = shown;
  element.lang = settings.locale;
  element.report = figures?.table ? undefined : figures?.report;
  const attributes = layoutAttributes(settings);
  for (const attribute of ['layout', 'view']) {
    const value = attributes[attribute];
    if (value) element.setAttribute(attribute, value);
    else element.removeAttribute(attribute);
  }
  render(figures?.table ? tableTemplate(figures.table) : nothing, element);
  return element;
}
