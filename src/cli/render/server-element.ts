import { LitElementRenderer } from '@lit-labs/ssr';
import type { ElementTag } from '../../report/elements.js';
import type { ReportInput } from '../../report/report.js';
import '../../index.js';

/** Inputs of an element on a server. */
export interface ElementOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Defaults to the built-in report. */
  readonly report?: ReportInput | undefined;
}

/** Makes an element in Node that has read its report and can be rendered. */
export function createServerElement(
  tag: ElementTag,
  { attributes = {}, report }: ElementOptions,
  Renderer = LitElementRenderer,
): LitElementRenderer {
  const element = new Renderer(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setProperty('report', report);
  element.connectedCallback();
  return element;
}
