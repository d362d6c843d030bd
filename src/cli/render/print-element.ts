import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import { ChartElement } from '../../base/chart-element.js';
import type { ElementTag } from '../../report/elements.js';
import type { ReportInput } from '../../report/report.js';
import { mediaStyles } from '../../styles/media/media.js';
import { patternsTemplate } from '../../templates/patterns.js';
import { createServerElement, type ElementOptions } from './server-element.js';

/** How to render an element on a server. */
export interface PrintOptions extends ElementOptions {
  /** Writes the style sheet of a shadow tree; by default as a `<style>` element. */
  readonly styleTag?: (css: string) => string;
}

/**
 * Until the library loads, buttons keep their space but stay hidden, since they cannot work.
 * Without scripting they are removed and the table is shown, since nothing could switch to it.
 */
const STATIC_STYLES = `
:host(:not(:defined)) [part='toolbar'] { visibility: hidden; }
.patterns { position: absolute; inline-size: 0; block-size: 0; }
@media (scripting: none) {
  [part='toolbar'] { display: none; }
  .visually-hidden {
    all: unset;
    display: block;
    container: table / inline-size;
    margin-block-start: 1em;
  }
  .visually-hidden table { table-layout: auto; inline-size: 100%; white-space: normal; }
}`;

/**
 * Renders an element with declarative shadow DOM and, if given, its report as JSON, so that the
 * library can hydrate it in the browser.
 */
export function printElement(tag: ElementTag, options: PrintOptions): string {
  const { attributes = {}, report } = options;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${toAttribute(value)}"`,
  );
  const data = report ? `<script type="application/json">${toJSON(report)}</script>` : '';
  return `<${tag}${written.join('')}>${printTree(tag, options)}${data}</${tag}>`;
}

/** Renders only the shadow tree of an element. */
export function printTree(tag: ElementTag, options: PrintOptions): string {
  const { styleTag = (css) => `<style>${css}</style>` } = options;

  class Renderer extends LitElementRenderer {
    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      const { elementStyles } = this.element.constructor as typeof LitElement;
      // Browsers load these styles and patterns by script; static markup has to include them.
      const [more, patterns] =
        this.element instanceof ChartElement
          ? [
              [mediaStyles],
              `<svg class="patterns">${collectResultSync(render(patternsTemplate()))}</svg>`,
            ]
          : [[], ''];
      const css = [...(elementStyles as CSSResult[]), ...more]
        .map(({ cssText }) => cssText)
        .join('\n');
      // Lit yields its own styles first and the template last; keep only the template.
      const template = super.renderShadow(info)?.at(-1) ?? '';
      return [styleTag(css + STATIC_STYLES), template, patterns];
    }
  }

  const element = createServerElement(tag, options, Renderer);
  const tree = element.renderShadow({
    elementRenderers: [Renderer],
    customElementInstanceStack: [element],
    customElementHostStack: [element],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  return `<template shadowrootmode="open">${collectResultSync(tree ?? [])}</template>`;
}

function toAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Writes JSON that cannot close its `<script>` or open a tag. */
function toJSON(report: ReportInput): string {
  return JSON.stringify(report).replaceAll('<', '\\u003c');
}
