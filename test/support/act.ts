import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChartElement } from '../../src/base/chart-element.js';
import { laidOut, part, settled } from './mount.js';

export { leave } from './pointer.js';

export function marksOf(chart: ChartElement): SVGElement[] {
  return Array.from(chart.renderRoot.querySelectorAll<SVGElement>('[part=mark]'));
}

export function namesOf(chart: ChartElement): (string | null)[] {
  return marksOf(chart).map((mark) => mark.getAttribute('aria-label'));
}

export function focusedMark(chart: ChartElement): SVGElement | null {
  return chart.renderRoot.querySelector('[part=mark]:focus');
}

/** The name of the focused mark; empty if no mark is focused. */
export function focusedName(chart: ChartElement): string {
  return focusedMark(chart)?.getAttribute('aria-label') ?? '';
}

/** The open tooltip. */
export function tooltipOf(chart: ChartElement): HTMLElement | null {
  const tooltip = part(chart, 'tooltip') as HTMLElement | null;
  return tooltip?.matches(':popover-open') ? tooltip : null;
}

/** Waits for the tooltip to open. */
export async function findTooltip(chart: ChartElement): Promise<HTMLElement> {
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
  await laidOut(chart);
  return tooltipOf(chart) as HTMLElement;
}

/** A focus ring: a line over a wider halo. */
export interface Ring {
  readonly halo: Element;
  readonly line: Element;
}

/** Finds focus rings: the only rectangles of a plot that are neither marks nor filled. */
export function ringsOf(chart: ChartElement): Ring[] {
  const rectangles = part(chart, 'plot')?.querySelectorAll('rect:not([part], pattern *)') ?? [];
  const lines = Array.from(rectangles);
  return lines.flatMap((line, index) => {
    const halo = lines[index - 1];
    return halo && index % 2 === 1 ? [{ halo, line }] : [];
  });
}

/** Finds a button by its name. */
export function buttonOf(chart: ChartElement, name: string): HTMLButtonElement {
  const buttons = Array.from(chart.renderRoot.querySelectorAll('button'));
  const button = buttons.find(({ textContent }) => textContent?.trim() === name);
  if (!button) throw new Error(`No button “${name}”`);
  return button;
}

/** Presses keys one after another. */
export async function press(chart: ChartElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    await settled(chart);
  }
}

/** Presses Tab until focus is in the plot. */
export async function tabIntoPlot(chart: ChartElement): Promise<void> {
  for (let stops = 0; stops < 10 && !focusedName(chart); stops++) await userEvent.tab();
  expect(focusedName(chart)).not.toBe('');
  await expect.poll(() => tooltipOf(chart)).not.toBeNull();
}

/** Moves the pointer over an element, by default to its centre. */
export async function hover(element: Element): Promise<void> {
  await userEvent.hover(page.elementLocator(element));
}
