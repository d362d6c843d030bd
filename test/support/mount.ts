import '../../src/index.js';
import { expect, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { ReportElement } from '../../src/base/report-element.js';
import type { Locale } from '../../src/index.js';

export type Theme = 'light' | 'dark';

export { CHARTS } from './charts.js';

/** The languages of the library. */
export const LOCALES = ['vi', 'en'] as const;
export const THEMES: readonly Theme[] = ['light', 'dark'];

interface Place {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: Locale;
  readonly theme?: Theme;
  /** Width of the container, in pixels. */
  readonly width?: number;
  readonly report?: unknown;
}

/** Adds an element in a container to the page and waits until it is drawn. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, lang = 'vi', theme = 'light', width = 640, report }: Place = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const container = document.createElement('div');
  container.lang = lang;
  container.style.cssText = `color-scheme: ${theme}; background: Canvas; width: ${width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (report !== undefined) (element as unknown as { report: unknown }).report = report;
  container.append(element);
  document.body.append(container);
  onTestFinished(() => container.remove());
  await settled(element);
  return element;
}

/** Resolves when an element's update is complete. */
export async function settled(element: Element): Promise<void> {
  await (element as ReportElement).updateComplete;
}

/** Resolves when a chart has done its idle work. */
export async function atRest(element: Element): Promise<void> {
  await expect.poll(() => hasMotion(element)).toBe(true);
  await settled(element);
}

/** Whether an element has its motion styles, which load when the browser is idle. */
function hasMotion({ shadowRoot }: Element): boolean {
  const rules = shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules));
  return (
    rules?.some(
      (rule) =>
        rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion'),
    ) ?? false
  );
}

/** Resolves after layout and resize observers. */
export async function laidOut(element: Element): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await settled(element);
}

/** Finds elements in an element's tree, including its charts' shadow trees. */
export function shown(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? shown(element.shadowRoot, selector) : []),
  ]);
}

/** Whether an element is visible, not only exposed to screen readers. */
export function isSeen(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (getComputedStyle(node).clipPath === 'inset(50%)') return false;
  }
  return element.checkVisibility();
}

/** Finds the part of an element by name. */
export function part(chart: ChartElement | ReportElement, name: string): Element | null {
  return chart.renderRoot.querySelector(`[part='${name}']`);
}

/** All text that a reader can see or hear. */
export function textOf(element: Element): string {
  return shown(element.shadowRoot ?? element, 'text, h2, h3, p, li, th, td, caption')
    .map((node) => node.textContent?.replace(/\s+/g, ' ').trim())
    .join('\n');
}
