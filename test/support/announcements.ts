import { onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';

/** The live region of a chart. */
export function liveRegionOf(chart: ChartElement): HTMLElement {
  return chart.renderRoot.querySelector('figure > [role=status]') as HTMLElement;
}

/** Collects what a chart announces from now on. */
export function listenTo(chart: ChartElement): string[] {
  const announced: string[] = [];
  const region = liveRegionOf(chart);
  const observer = new MutationObserver(() => {
    const text = region.textContent?.trim();
    if (text) announced.push(text);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return announced;
}
