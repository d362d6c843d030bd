import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { laiChauReport } from '../../src/index.js';
import {
  focusedMark,
  focusedName,
  hover,
  leave,
  marksOf,
  press,
  tabIntoPlot,
  tooltipOf,
} from '../support/act.js';
import { laidOut, mount, part, settled } from '../support/mount.js';
import { factsOf } from './facts.js';
import { line } from './lines.js';
import {
  chartsIn,
  DASHBOARD,
  idle,
  KEY_FIGURES,
  PICTURES,
  PLOTS,
  SUBJECTS,
  treeOf,
} from './subjects.js';

/** Returns the focused element, inside any shadow tree. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Returns each stop of the Tab key from before an element to after it. */
async function walk(element: Element): Promise<Element[]> {
  const [before, after] = ['before', 'after'].map((place) => {
    const button = document.createElement('button');
    element[place as 'before' | 'after'](button);
    return button;
  });
  before?.focus();
  const stops: Element[] = [];
  for (let i = 0; i < 60; i++) {
    await userEvent.tab();
    const stop = focused();
    if (stop === after || !stop) break;
    stops.push(stop);
  }
  expect(focused()).toBe(after);
  return stops;
}

describe(DASHBOARD.name, () => {
  it(`${line(13)}: one in each of its charts`, async () => {
    const dashboard = await mount('results-dashboard');
    const stops = await walk(dashboard);
    const plots = stops.filter((stop) => stop.matches('[part=mark]'));
    expect(plots.map((stop) => (stop.getRootNode() as ShadowRoot).host)).toEqual(
      chartsIn(dashboard),
    );
  });

  it(`${line(14)}, in each of its charts`, async () => {
    const dashboard = await mount('results-dashboard');
    for (const chart of chartsIn(dashboard)) {
      marksOf(chart)[0]?.focus();
      await press(chart, 'End');
      // A key pressed before the interaction code has loaded is handled once it has.
      await expect.poll(() => focusedMark(chart)).toBe(marksOf(chart).at(-1));
      await press(chart, 'Home', 'Escape', 'Escape');
      expect(focusedMark(chart)).toBeNull();
    }
  });
});

describe(KEY_FIGURES.name, () => {
  it(line(13), async () => {
    expect(await walk(await mount('key-figures'))).toEqual([]);
  });
});

describe.each(SUBJECTS)('$name', ({ tag, attributes }) => {
  it(`${line(15)}: no listener outside, no role=application`, async () => {
    const spies = [window, document, document.documentElement, document.body].map((target) =>
      vi.spyOn(target, 'addEventListener'),
    );
    const element = await mount(tag, { attributes });
    await idle(element);
    for (const chart of chartsIn(element)) {
      marksOf(chart)[0]?.focus();
      await press(chart, 'ArrowRight', 'Enter', 'Escape', 'Escape');
    }
    const heard = spies.flatMap((spy) => spy.mock.calls.map(([type]) => type));
    for (const spy of spies) spy.mockRestore();
    // Charts prepare their tables when the page prints, and only `window` gets those events.
    expect(heard.filter((type) => !/^(before|after)print$/.test(type))).toEqual([]);
    const applications = treeOf(element).filter((it) => it.matches('[role=application]'));
    expect(applications).toEqual([]);
  });
});

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it(`${line(16)}: a hint in sight, linked to the plot`, async () => {
    const element = await mount(tag, { attributes });
    for (const chart of chartsIn(element)) {
      marksOf(chart)[0]?.focus();
      const hint = () =>
        chart.shadowRoot?.getElementById(
          part(chart, 'plot')?.getAttribute('aria-describedby') ?? '',
        );
      await expect.poll(() => hint()?.checkVisibility()).toBe(true);
      expect(hint()?.textContent).toMatch(/mũi tên.*Enter.*Esc/);
    }
  });

  it(`${line(19)}, for focus and for the pointer`, async () => {
    await leave();
    const element = await mount(tag, { attributes });
    const [chart] = chartsIn(element);
    if (!chart) throw new Error('No chart');
    await tabIntoPlot(chart);
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    expect(focusedName(chart)).not.toBe('');
    await press(chart, 'Escape');
    await hover(marksOf(chart)[0] as Element);
    await expect.poll(() => tooltipOf(chart)).not.toBeNull();
    await laidOut(chart);
    const tooltip = tooltipOf(chart) as HTMLElement;
    await hover(tooltip);
    await laidOut(chart);
    expect(tooltipOf(chart)).toBe(tooltip);
    await press(chart, 'Escape');
    expect(tooltipOf(chart)).toBeNull();
    await leave();
  });
});

describe.each(PICTURES)('$name', ({ tag, attributes }) => {
  it(`${line(28)}: figures, language, theme`, async () => {
    const chart = await mount(tag, { attributes, lang: 'en' });
    await tabIntoPlot(chart);
    await press(chart, 'End');
    const index = factsOf(laiChauReport, chart.list, 'en').findIndex(({ category, value, unit }) =>
      isNamed(focusedName(chart), category, `${value} ${unit}`),
    );
    expect(index).toBeGreaterThanOrEqual(0);
    const changed = structuredClone(laiChauReport);
    for (const { households } of changed.households) Object.assign(households, { value: 77 });
    for (const { quantity } of changed.infrastructure) Object.assign(quantity, { value: 77 });
    for (const { count } of changed.awards) Object.assign(count, { value: 77 });
    chart.report = changed;
    await settled(chart);
    chart.lang = 'vi';
    await settled(chart);
    (chart.parentElement as HTMLElement).style.colorScheme = 'dark';
    await laidOut(chart);
    const fact = factsOf(changed, chart.list, 'vi')[index];
    expect(isNamed(focusedName(chart), fact?.category ?? '?', `77 ${fact?.unit}`)).toBe(true);
  });
});

describe(DASHBOARD.name, () => {
  it(`${line(28)}: in each of its charts`, async () => {
    const dashboard = await mount('results-dashboard', { lang: 'en' });
    for (const chart of chartsIn(dashboard)) {
      dashboard.lang = 'en';
      await settled(dashboard);
      marksOf(chart).at(-1)?.focus();
      const fact = factsOf(laiChauReport, chart.list, 'en').findIndex(({ category, value, unit }) =>
        isNamed(focusedName(chart), category, `${value} ${unit}`),
      );
      dashboard.lang = 'vi';
      await laidOut(dashboard);
      const { category = '?', value, unit } = factsOf(laiChauReport, chart.list, 'vi')[fact] ?? {};
      expect(isNamed(focusedName(chart), category, `${value} ${unit}`)).toBe(true);
    }
  });
});

/** Whether a mark's name is that of a row; a long category may be cut. */
function isNamed(name: string, category: string, value: string): boolean {
  return name.startsWith(category.slice(0, 60)) && name.includes(`: ${value}`);
}
