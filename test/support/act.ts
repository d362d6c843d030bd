import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChartElement } from '../../src/element/chart-element.js';
import { part, settled } from './mount.js';

/** The marks of a chart, in their order. */
export function marksOf(chart: ChartElement): SVGElement[] {
  return Array.from(chart.renderRoot.querySelectorAll<SVGElement>('[part=mark]'));
}

/** The mark that has focus. */
export function focusedMark(chart: ChartElement): SVGElement | null {
  return chart.renderRoot.querySelector('[part=mark]:focus');
}

/** What the focused mark is called; empty where focus is elsewhere. */
export function focusedName(chart: ChartElement): string {
  return focusedMark(chart)?.getAttribute('aria-label') ?? '';
}

/** The tooltip that is shown. */
export function tooltipOf(chart: ChartElement): HTMLElement | null {
  const tooltip = part(chart, 'tooltip') as HTMLElement | null;
  return tooltip?.matches(':popover-open') ? tooltip : null;
}

/** Presses keys one after the other, each as a person would. */
export async function press(chart: ChartElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    await settled(chart);
  }
}

/** Moves focus into the plot by the Tab key. */
export async function tabIntoPlot(chart: ChartElement): Promise<void> {
  for (let stops = 0; stops < 10 && !focusedName(chart); stops++) await userEvent.tab();
  expect(focusedName(chart)).not.toBe('');
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
}

/** Moves the pointer over an element, by default over its middle. */
export async function hover(element: Element): Promise<void> {
  await userEvent.hover(page.elementLocator(element));
}

/** Moves the pointer away from everything. */
export async function leave(): Promise<void> {
  await userEvent.hover(page.elementLocator(document.documentElement), {
    position: { x: document.documentElement.clientWidth - 2, y: 2 },
  });
}
