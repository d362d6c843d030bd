import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChartElement } from '../../src/base/chart-element.js';
import { laidOut, part, settled } from './mount.js';

export { leave } from './pointer.js';

/** The marks of a chart, in their order. */
export function marksOf(chart: ChartElement): SVGElement[] {
  return Array.from(chart.renderRoot.querySelectorAll<SVGElement>('[part=mark]'));
}

/** The names of the marks. */
export function namesOf(chart: ChartElement): (string | null)[] {
  return marksOf(chart).map((mark) => mark.getAttribute('aria-label'));
}

/** The mark that has focus. */
export function focusedMark(chart: ChartElement): SVGElement | null {
  return chart.renderRoot.querySelector('[part=mark]:focus');
}

/** The name of the focused mark; empty where focus is elsewhere. */
export function focusedName(chart: ChartElement): string {
  return focusedMark(chart)?.getAttribute('aria-label') ?? '';
}

/** The tooltip that is shown. */
export function tooltipOf(chart: ChartElement): HTMLElement | null {
  const tooltip = part(chart, 'tooltip') as HTMLElement | null;
  return tooltip?.matches(':popover-open') ? tooltip : null;
}

/** The tooltip, once it is shown. */
export async function findTooltip(chart: ChartElement): Promise<HTMLElement> {
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
  await laidOut(chart);
  return tooltipOf(chart) as HTMLElement;
}

/** A focus ring: a line, and a wider one under it. */
export interface Ring {
  readonly halo: Element;
  readonly line: Element;
}

/** The focus rings of a chart: the only rectangles of its plot that are neither marks nor filled. */
export function ringsOf(chart: ChartElement): Ring[] {
  const rectangles = part(chart, 'plot')?.querySelectorAll('rect:not([part], pattern *)') ?? [];
  const lines = Array.from(rectangles);
  return lines.flatMap((line, index) => {
    const halo = lines[index - 1];
    return halo && index % 2 === 1 ? [{ halo, line }] : [];
  });
}

/** The button of a chart that has a name. */
export function buttonOf(chart: ChartElement, name: string): HTMLButtonElement {
  const buttons = Array.from(chart.renderRoot.querySelectorAll('button'));
  const button = buttons.find(({ textContent }) => textContent?.trim() === name);
  if (!button) throw new Error(`No button “${name}”`);
  return button;
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
