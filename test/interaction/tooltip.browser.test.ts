import axe from 'axe-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ChartSelectEvent, laiChauReport } from '../../src/index.js';
import {
  findTooltip,
  focusedName,
  hover,
  leave,
  marksOf,
  press,
  ringsOf,
  tabIntoPlot,
  tooltipOf,
} from '../support/act.js';
import { contrast } from '../support/colour.js';
import { CHARTS, LOCALES, laidOut, mount, part, settled, THEMES } from '../support/mount.js';
import { linkedReport } from '../support/reports.js';
import { passTime, stopTime } from '../support/time.js';

function expectInsideViewport(tooltip: HTMLElement) {
  const { left, top, right, bottom } = tooltip.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(-0.5);
  expect(top).toBeGreaterThanOrEqual(-0.5);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth + 0.5);
  expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight + 0.5);
}

/** Distance between a tooltip and its mark above or below, in pixels. */
function gapBetween(tooltip: Element | null, mark: Element | undefined): number {
  if (!tooltip || !mark) throw new Error('No tooltip or no mark');
  const [box, at] = [tooltip.getBoundingClientRect(), mark.getBoundingClientRect()];
  return Math.min(Math.abs(box.top - at.bottom), Math.abs(at.top - box.bottom));
}

describe.each(CHARTS)('the tooltip of <%s layout="%s">', (tag, layout) => {
  it('is the same for focus and pointer', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await tabIntoPlot(chart);
    const byFocus = tooltipOf(chart)?.textContent;
    await press(chart, 'Escape', 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    await hover(marksOf(chart)[0] as Element);
    expect((await findTooltip(chart)).textContent).toBe(byFocus);
    expect(ringsOf(chart)).toHaveLength(1);
  });

  it.each(LOCALES)(
    'says in %s what the report says, within the viewport, at no axe violation',
    async (lang) => {
      for (const theme of THEMES) {
        const chart = await mount(tag, {
          attributes: { layout },
          lang,
          theme,
          width: 320,
          report: linkedReport,
        });
        await tabIntoPlot(chart);
        const marks = marksOf(chart).length;
        for (let i = 0; i < marks; i++) {
          if (i > 0) await press(chart, 'ArrowRight', 'PageDown');
          const tooltip = await findTooltip(chart);
          expectInsideViewport(tooltip);
          expect(tooltip.scrollWidth).toBeLessThanOrEqual(tooltip.clientWidth);
          expect(tooltip.textContent).toMatch(/“.+”/);
        }
        const { violations } = await axe.run(chart.parentElement as Element);
        expect(violations.map(({ id }) => id).filter((id) => !PAGE_RULES.includes(id))).toEqual([]);
        chart.parentElement?.remove();
      }
    },
  );
});

/** axe rules about whole pages, which a page with only a chart cannot keep. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

describe('a tooltip', () => {
  it('has value, shares, phrase and source, and describes its mark while it is shown', async () => {
    const chart = await mount('award-chart', { lang: 'en', width: 900 });
    await tabIntoPlot(chart);
    const tooltip = await findTooltip(chart);
    for (const words of [
      'Border Guard High Command',
      '88 individuals',
      'Medal “For border sovereignty and security”',
      '93.6% of this issuer’s awards, 49.4% of all awards listed.',
      '“tặng Kỷ niệm chương Vì chủ quyền an ninh biên giới cho 88 cá nhân”',
      'Source: Five-year review conference of All-People Border Guard Day, Lai Châu',
    ]) {
      expect(tooltip.textContent).toContain(words);
    }
    const [mark, other] = marksOf(chart);
    expect(mark?.getAttribute('aria-describedby')).toBe(tooltip.id);
    expect(other?.hasAttribute('aria-describedby')).toBe(false);
    expect(other?.getAttribute('aria-description')).toBe('tặng Bằng khen cho 2 tập thể, 4 cá nhân');
    await press(chart, 'Escape');
    expect(mark?.hasAttribute('aria-describedby')).toBe(false);
    await press(chart, 'ArrowRight');
    expect((await findTooltip(chart)).textContent).toContain('4 individuals');
  });

  it('stays while the pointer goes over to it, and goes when the pointer has left', async () => {
    const chart = await mount('award-chart', { width: 900 });
    (chart.parentElement as HTMLElement).style.marginTop = '300px';
    await hover(marksOf(chart)[0] as Element);
    const tooltip = await findTooltip(chart);
    stopTime();
    await hover(tooltip);
    await passTime(chart);
    expect(tooltipOf(chart)).toBe(tooltip);
    await leave();
    await passTime(chart);
    expect(tooltipOf(chart)).toBeNull();
  });

  it('touches its mark, so that no gap is between for the pointer', async () => {
    const chart = await mount('award-chart', { width: 900 });
    (chart.parentElement as HTMLElement).style.marginTop = '300px';
    await hover(marksOf(chart)[0] as Element);
    const tooltip = await findTooltip(chart);
    expect(gapBetween(tooltip, marksOf(chart)[0])).toBeLessThan(1);
  });

  it('of a hovered mark goes with Esc too, wherever focus is', async () => {
    const chart = await mount('award-chart');
    const elsewhere = document.createElement('button');
    chart.before(elsewhere);
    elsewhere.focus();
    await hover(marksOf(chart)[0] as Element);
    await findTooltip(chart);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => tooltipOf(chart)).toBeNull();
    await settled(chart);
    expect(part(chart, 'tooltip')).toBeNull();
    await hover(marksOf(chart)[3] as Element);
    await findTooltip(chart);
  });

  it('goes back to the focused mark when the pointer leaves another', async () => {
    const chart = await mount('household-chart', { lang: 'en', width: 400 });
    await tabIntoPlot(chart);
    await hover(marksOf(chart)[2] as Element);
    await expect.poll(() => tooltipOf(chart)?.textContent).toContain('22 households');
    expect(ringsOf(chart)).toHaveLength(2);
    await leave();
    await expect.poll(() => tooltipOf(chart)?.textContent).toContain('500 households');
  });

  it('closes when focus moves elsewhere', async () => {
    const chart = await mount('award-chart');
    await tabIntoPlot(chart);
    await userEvent.tab();
    await expect.poll(() => tooltipOf(chart)).toBeNull();
  });

  it('opens the source at the phrase, and its link is reached by Tab', async () => {
    const chart = await mount('award-chart', { report: linkedReport });
    await tabIntoPlot(chart);
    await press(chart, 'ArrowRight');
    const link = (await findTooltip(chart)).querySelector('a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe(
      `https://example.vn/bao-cao#:~:text=${encodeURIComponent('tặng Bằng khen cho 2 tập thể, 4 cá nhân')}`,
    );
    await userEvent.tab();
    expect(chart.shadowRoot?.activeElement).toBe(link);
    expect(tooltipOf(chart)).not.toBeNull();
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    expect(focusedName(chart)).toContain('4 cá nhân');
  });

  it('stays while its link has the focus, also of a mark that was only hovered', async () => {
    const chart = await mount('award-chart', { report: linkedReport });
    await hover(marksOf(chart)[0] as Element);
    const link = (await findTooltip(chart)).querySelector('a') as HTMLAnchorElement;
    stopTime();
    link.focus();
    await leave();
    await passTime(chart);
    expect(tooltipOf(chart)).not.toBeNull();
    expect(chart.shadowRoot?.activeElement).toBe(link);
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    expect(focusedName(chart)).toContain('88 cá nhân');
  });

  it('of the focused mark comes back after that of a hovered one was sent away', async () => {
    const chart = await mount('award-chart');
    (chart.parentElement as HTMLElement).style.marginTop = '300px';
    await tabIntoPlot(chart);
    await hover(marksOf(chart)[3] as Element);
    await expect.poll(() => tooltipOf(chart)?.textContent).toContain('16');
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    await leave();
    await expect.poll(() => tooltipOf(chart)?.textContent).toContain('88 cá nhân');
  });

  it('is above an open dialog, where Esc closes it, leaves the plot, and then closes the dialog', async () => {
    const chart = await mount('award-chart', { attributes: { 'no-toolbar': '' } });
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 500px; height: 300px; overflow: hidden';
    dialog.append(chart);
    document.body.append(dialog);
    onTestFinished(() => dialog.remove());
    dialog.showModal();
    await laidOut(chart);
    await tabIntoPlot(chart);
    const tooltip = await findTooltip(chart);
    expectInsideViewport(tooltip);
    const { left, top, width, height } = tooltip.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(chart);
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    await press(chart, 'Escape');
    expect(focusedName(chart)).toBe('');
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });

  it.each(['scale(0.68)', 'scale(1.4)'])(
    'stands at its mark in a container of %s, and its text has that scale',
    async (transform) => {
      const chart = await mount('award-chart', { width: 500 });
      const container = chart.parentElement as HTMLElement;
      container.style.cssText += `; transform: ${transform}; transform-origin: 0 0; font-size: 18px; overflow: hidden`;
      await laidOut(chart);
      await tabIntoPlot(chart);
      const tooltip = await findTooltip(chart);
      expect(gapBetween(tooltip, marksOf(chart)[0])).toBeLessThan(1);
      const scale = Number(/[\d.]+/.exec(transform));
      expect(Number.parseFloat(getComputedStyle(tooltip).fontSize)).toBeCloseTo(
        Math.min(Math.max(14, 0.875 * 18 * scale), innerWidth / 28),
        1,
      );
    },
  );

  it.each(['zoom: 0.8', 'zoom: 1.5'])('stands at its mark under %s', async (css) => {
    const chart = await mount('award-chart', { width: 260 });
    (chart.parentElement as HTMLElement).style.cssText += `; ${css}`;
    await laidOut(chart);
    await tabIntoPlot(chart);
    const tooltip = await findTooltip(chart);
    expect(gapBetween(tooltip, marksOf(chart)[0])).toBeLessThan(1);
    expectInsideViewport(tooltip);
  });

  it('follows its mark when the page scrolls', async () => {
    const chart = await mount('award-chart', { width: 500 });
    const container = chart.parentElement as HTMLElement;
    container.style.cssText += '; height: 200px; overflow: auto';
    await tabIntoPlot(chart);
    await findTooltip(chart);
    const before = tooltipOf(chart)?.getBoundingClientRect().top;
    container.scrollTop = 60;
    await expect.poll(() => tooltipOf(chart)?.getBoundingClientRect().top).not.toBe(before);
    expect(gapBetween(tooltipOf(chart), marksOf(chart)[0])).toBeLessThan(1);
  });

  it('is not repositioned while nothing moves', async () => {
    const chart = await mount('award-chart');
    await tabIntoPlot(chart);
    const tooltip = await findTooltip(chart);
    await laidOut(chart);
    const write = vi.spyOn(tooltip, 'style', 'get');
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(write).not.toHaveBeenCalled();
    chart.style.marginTop = '9px';
    await expect.poll(() => write.mock.calls.length).toBeGreaterThan(0);
  });

  it('comes by a click too, which selects the mark', async () => {
    const chart = await mount('award-chart', { lang: 'en' });
    const selected: ChartSelectEvent[] = [];
    chart.addEventListener('chart-select', (event) => selected.push(event));
    await userEvent.click(marksOf(chart)[3] as Element);
    expect((await findTooltip(chart)).textContent).toContain('44 individuals');
    expect(selected.map(({ row }) => row)).toEqual([laiChauReport.awards[4]]);
    expect(focusedName(chart)).toContain('44 individuals');
  });

  it('stays away where its chart leaves the page meanwhile', async () => {
    const chart = await mount('award-chart');
    const container = chart.parentElement as Element;
    const click = (index: number) =>
      marksOf(chart)[index]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
    click(0);
    chart.remove();
    // Once a later click in another chart is handled, the interaction code has loaded for this one
    // too.
    const other = await mount('award-chart');
    marksOf(other)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await findTooltip(other);
    container.append(chart);
    await laidOut(chart);
    expect(part(chart, 'tooltip')).toBeNull();
    click(0);
    await findTooltip(chart);
  });

  it('is rendered only while it is shown', async () => {
    const chart = await mount('award-chart');
    expect(ringsOf(chart)).toHaveLength(0);
    expect(part(chart, 'tooltip')).toBeNull();
    await tabIntoPlot(chart);
    expect(ringsOf(chart)).toHaveLength(1);
    await press(chart, 'Escape', 'Escape');
    expect(part(chart, 'tooltip')).toBeNull();
    expect(ringsOf(chart)).toHaveLength(0);
  });
});

describe.each(THEMES)('in %s', (theme) => {
  it('the ring has 3:1 to the page and to the line around it', async () => {
    const chart = await mount('award-chart', { theme });
    await tabIntoPlot(chart);
    const [ring] = ringsOf(chart);
    const strokeOf = (line: Element | undefined) => getComputedStyle(line as Element).stroke;
    const surface = getComputedStyle(chart.parentElement as Element).backgroundColor;
    expect(contrast(strokeOf(ring?.line), surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(strokeOf(ring?.line), strokeOf(ring?.halo))).toBeGreaterThanOrEqual(3);
  });
});
