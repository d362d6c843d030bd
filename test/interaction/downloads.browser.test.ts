import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChartElement } from '../../src/base/chart-element.js';
import { buttonOf } from '../support/act.js';
import { laidOut, mount, part } from '../support/mount.js';

const BUTTON = 'Tải xuống';

/** Opens the menu of downloads. */
async function openMenu(chart: ChartElement): Promise<Element> {
  buttonOf(chart, BUTTON).click();
  const find = () => part(chart, 'toolbar')?.querySelector(':popover-open');
  await expect.poll(find).not.toBeNull();
  return find() as Element;
}

describe('the menu of downloads', () => {
  it('leaves nothing running where its chart leaves the page while it is open', async () => {
    const requestFrame = requestAnimationFrame.bind(window);
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    onTestFinished(() => frames.mockRestore());
    const chart = await mount('award-chart');
    const button = buttonOf(chart, BUTTON);
    const container = chart.parentElement as Element;
    await openMenu(chart);
    await expect.poll(() => button.ariaExpanded).toBe('true');
    frames.mockClear();
    // An open menu is positioned anew in every frame.
    await expect.poll(() => frames.mock.calls.length).toBeGreaterThan(2);
    chart.remove();
    await laidOut(chart);
    frames.mockClear();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestFrame);
    expect(frames).not.toHaveBeenCalled();
    container.append(chart);
    await laidOut(chart);
    expect(button.ariaExpanded).toBe('false');
  });

  it('keeps the focus while its button is out of sight', async () => {
    const chart = await mount('award-chart');
    const below = document.createElement('div');
    below.style.height = '3000px';
    chart.after(below);
    const menu = await openMenu(chart);
    const item = menu.querySelector('button') as HTMLElement;
    item.focus();
    onTestFinished(() => scrollTo(0, 0));
    scrollTo(0, 2000);
    await laidOut(chart);
    await laidOut(chart);
    expect(chart.shadowRoot?.activeElement).toBe(item);
    scrollTo(0, 0);
    await userEvent.keyboard('{Escape}');
    expect(chart.shadowRoot?.activeElement).toBe(buttonOf(chart, BUTTON));
  });
});
