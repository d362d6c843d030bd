import { describe, expect, it } from 'vitest';
import type { ChartElement } from '../src/element/chart-element.js';
import { laiChauReport, type Report } from '../src/index.js';
import { emulate } from './support/emulate.js';
import { atRest, CHARTS, laidOut, mount, part, settled, shown } from './support/mount.js';

/** What is on its way, as “property: milliseconds”. */
function moving(chart: ChartElement): string[] {
  return (chart.renderRoot as ShadowRoot).getAnimations().map((animation) => {
    const { transitionProperty } = animation as CSSTransition;
    const { delay = 0, duration } = animation.effect?.getTiming() ?? {};
    return `${transitionProperty}: ${delay + Number(duration)}`;
  });
}

const marksOf = (chart: ChartElement) => shown(chart.renderRoot as ShadowRoot, '[part=mark]');

/** Every mark by its name, so that one can be found again. */
const byName = (chart: ChartElement) =>
  new Map(marksOf(chart).map((mark) => [mark.getAttribute('aria-label'), mark]));

/** The built-in report with other figures, in another order of size. */
const changed: Report = {
  ...laiChauReport,
  awards: laiChauReport.awards.map((award, index) => ({ ...award, count: 20 + 9 * index })),
  infrastructure: laiChauReport.infrastructure.map((work) => ({ ...work, quantity: 30 })),
  households: laiChauReport.households.map((row, index) => ({
    ...row,
    households: 50 + 40 * index,
  })),
};

/** Draws a change of what was seen, and lets the browser take notice of it. */
async function change(chart: ChartElement, apply: () => void): Promise<void> {
  await atRest(chart);
  await laidOut(chart);
  apply();
  await settled(chart);
  part(chart, 'plot')?.getBoundingClientRect();
}

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it('is there at once when it is drawn at first, and in another width', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await laidOut(chart);
    expect(moving(chart)).toEqual([]);
    (chart.parentElement as HTMLElement).style.width = '500px';
    await laidOut(chart);
    expect(moving(chart)).toEqual([]);
  });

  it('moves its marks to their new places, for 400 ms at most', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const marks = marksOf(chart);
    await change(chart, () => {
      chart.report = changed;
    });
    expect(marksOf(chart)).toEqual(marks);
    const moves = moving(chart);
    expect(moves.length).toBeGreaterThan(0);
    for (const move of moves) {
      expect(move).toMatch(/^(x|y|width|height|transform): \d+$/);
      expect(Number(move.split(': ')[1])).toBeLessThanOrEqual(400);
    }
  });

  it('is there at once where less motion is asked for', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const chart = await mount(tag, { attributes: { layout } });
    await change(chart, () => {
      chart.report = changed;
    });
    expect(moving(chart)).toEqual([]);
  });

  it('starts no other motion when it is resized on the way', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await change(chart, () => {
      chart.report = changed;
    });
    const animations = () => (chart.renderRoot as ShadowRoot).getAnimations();
    const before = animations();
    (chart.parentElement as HTMLElement).style.width = '500px';
    await laidOut(chart);
    expect(before).toEqual(expect.arrayContaining(animations()));
  });
});

it('each row keeps its mark when the order changes, however far it moves', async () => {
  const chart = await mount('award-chart');
  const before = byName(chart);
  const places = new Map([...before].map(([name, mark]) => [name, mark.getAttribute('y')]));
  const last = laiChauReport.awards.length - 1;
  const awards = laiChauReport.awards.map((award, index) =>
    index === last ? { ...award, count: 800 } : award,
  );
  await change(chart, () => {
    chart.report = { ...laiChauReport, awards };
  });
  const after = byName(chart);
  const kept = [...before.keys()].filter((name) => after.has(name));
  expect(kept).toHaveLength(before.size - 1);
  for (const name of kept) expect(after.get(name)).toBe(before.get(name));
  const moved = kept.filter((name) => after.get(name)?.getAttribute('y') !== places.get(name));
  const moves = (name: string | null | undefined) =>
    after
      .get(name ?? null)
      ?.getAnimations()
      .map((animation) => (animation as CSSTransition).transitionProperty);
  expect(moved.length).toBeGreaterThan(3);
  for (const name of moved) expect(moves(name), name ?? '').toContain('y');
});

it('bars part into groups and come together again by moving', async () => {
  const chart = await mount('award-chart');
  await change(chart, () => {
    chart.layout = 'grouped';
  });
  expect(moving(chart).length).toBeGreaterThan(0);
  await change(chart, () => {
    chart.layout = 'bars';
  });
  expect(moving(chart).length).toBeGreaterThan(0);
});

it('a thousand marks and more are there at once', async () => {
  const awards = Array.from({ length: 1000 }, (_, index) => ({
    issuer: `Xã ${index % 200}`,
    award: 'Giấy khen',
    recipient: 'individual' as const,
    count: 5 + index,
  }));
  const chart = await mount('award-chart', { report: { ...laiChauReport, awards } });
  await change(chart, () => {
    chart.report = { ...laiChauReport, awards: awards.map((row) => ({ ...row, count: 7 })) };
  });
  expect(moving(chart)).toEqual([]);
});

it('nothing moves in a hidden tab', async () => {
  const chart = await mount('award-chart');
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  await change(chart, () => {
    chart.report = changed;
  });
  Reflect.deleteProperty(document, 'hidden');
  expect(moving(chart)).toEqual([]);
});

it('nothing moves when a hidden chart appears', async () => {
  const chart = await mount('household-chart');
  const container = chart.parentElement as HTMLElement;
  container.hidden = true;
  chart.report = changed;
  await laidOut(chart);
  container.hidden = false;
  await laidOut(chart);
  expect(moving(chart)).toEqual([]);
});
