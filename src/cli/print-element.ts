import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../index.js';
import type { ReportInput } from '../data/report.js';

/** What an element is given on a server. */
export interface ElementOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Printed into the element too, so that the browser draws the same; without one, the built-in report. */
  readonly report?: ReportInput | undefined;
}

/** Prints an element with its tree as declarative shadow DOM. */
export function printElement(
  tag: keyof HTMLElementTagNameMap,
  { attributes = {}, report }: ElementOptions,
): string {
  const element = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setProperty('report', report);
  element.connectedCallback();
  const tree =
    element.renderShadow({
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [element],
      customElementHostStack: [element],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }) ?? [];
  const data = report ? `<script type="application/json">${toJSON(report)}</script>` : '';
  return (
    `<${tag}${collectResultSync(element.renderAttributes())}>` +
    `<template shadowrootmode="open">${collectResultSync(tree)}</template>${data}</${tag}>`
  );
}

/** JSON in which no tag can begin or end. */
function toJSON(report: ReportInput): string {
  return JSON.stringify(report).replaceAll('<', '\\u003c');
}
