import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import { laiChauReport } from '../../src/index.js';
import { marksOf } from '../support/act.js';
import { emulate } from '../support/emulate.js';
import { atRest, CHARTS, laidOut, mount, settled } from '../support/mount.js';
import { toReport } from '../support/reports.js';

/** A transition of one property of a mark. */
interface Move {
  readonly mark: Element;
  readonly property: string;
}

/** Records transitions in a chart from now on. */
function recordMoves(chart: ChartElement, type = 'transitionrun'): (Move & { seconds: number })[] {
  const moves: (Move & { seconds: number })[] = [];
  const record = (event: Event) => {
    const { target, propertyName, elapsedTime } = event as TransitionEvent;
    moves.push({ mark: target as Element, property: propertyName, seconds: elapsedTime });
  };
  chart.renderRoot.addEventListener(type, record);
  onTestFinished(() => chart.renderRoot.removeEventListener(type, record));
  return moves;
}

/** Changes a chart at rest; resolves with the transitions that started. */
async function change(chart: ChartElement, apply: () => void): Promise<Move[]> {
  await atRest(chart);
  await laidOut(chart);
  const moves = recordMoves(chart);
  apply();
  await settled(chart);
  // Transitions start in one frame and dispatch their events in the next.
  await laidOut(chart);
  return moves;
}

/** Maps marks by name. */
const byName = (chart: ChartElement) =>
  new Map(marksOf(chart).map((mark) => [mark.getAttribute('aria-label'), mark]));

/** The built-in report with other figures in another order. */
const changed = toReport({
  ...laiChauReport,
  awards: laiChauReport.awards.map((award, index) => ({ ...award, count: 20 + 9 * index })),
  infrastructure: laiChauReport.infrastructure.map((work) => ({ ...work, quantity: 30 })),
  households: laiChauReport.households.map((row, index) => ({
    ...row,
    households: 50 + 40 * index,
  })),
});

describe.each(CHARTS)('<%s layout="%s">', (tag, layout) => {
  it('is there at once when it is drawn at first, and in another width', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const atFirst = recordMoves(chart);
    await laidOut(chart);
    const moves = await change(chart, () => {
      (chart.parentElement as HTMLElement).style.width = '500px';
    });
    expect([...atFirst, ...moves]).toEqual([]);
  });

  it('moves its marks to their new places, for 400 ms at most', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const marks = marksOf(chart);
    const ends = recordMoves(chart, 'transitionend');
    const moves = await change(chart, () => {
      chart.report = changed;
    });
    expect(marksOf(chart)).toEqual(marks);
    expect(moves.length).toBeGreaterThan(0);
    for (const { property } of moves) expect(property).toMatch(/^(x|y|width|height|transform)$/);
    await expect.poll(() => ends.length).toBe(moves.length);
    for (const { seconds } of ends) expect(seconds).toBeLessThanOrEqual(0.4);
  });

  it('is there at once where less motion is asked for', async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const chart = await mount(tag, { attributes: { layout } });
    const reduced = await change(chart, () => {
      chart.report = changed;
    });
    expect(reduced).toEqual([]);
    await emulate({ features: { 'prefers-reduced-motion': 'no-preference' } });
    const moves = await change(chart, () => {
      chart.report = laiChauReport;
    });
    expect(moves.length).toBeGreaterThan(0);
  });

  it('starts no other motion when it is resized on the way', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    await change(chart, () => {
      chart.report = changed;
    });
    const onTheWay = (chart.renderRoot as ShadowRoot).getAnimations();
    for (const animation of onTheWay) animation.pause();
    const moves = recordMoves(chart);
    (chart.parentElement as HTMLElement).style.width = '500px';
    await laidOut(chart);
    await laidOut(chart);
    expect(moves).toEqual([]);
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
  const moves = await change(chart, () => {
    chart.report = toReport({ ...laiChauReport, awards });
  });
  const after = byName(chart);
  const kept = [...before.keys()].filter((name) => after.has(name));
  expect(kept).toHaveLength(before.size - 1);
  for (const name of kept) expect(after.get(name)).toBe(before.get(name));
  const moved = kept.filter((name) => after.get(name)?.getAttribute('y') !== places.get(name));
  expect(moved.length).toBeGreaterThan(3);
  for (const name of moved) {
    const mark = after.get(name);
    const properties = moves.flatMap((move) => (move.mark === mark ? [move.property] : []));
    expect(properties, name ?? '').toContain('y');
  }
});

it('bars part into groups and come together again by moving', async () => {
  const chart = await mount('award-chart');
  const apart = await change(chart, () => {
    chart.layout = 'grouped';
  });
  expect(apart.length).toBeGreaterThan(0);
  const together = await change(chart, () => {
    chart.layout = 'bars';
  });
  expect(together.length).toBeGreaterThan(0);
});

it.each([
  [999, 'move'],
  [1000, 'are there at once'],
])('of %i marks, all %s', async (count, how) => {
  const awards = Array.from({ length: count }, (_, index) => ({
    issuer: `Xã ${index % 200}`,
    award: `Giấy khen ${index}`,
    recipient: 'individual' as const,
    count: 5 + index,
  }));
  const report = { ...laiChauReport, awards, totals: [] };
  const chart = await mount('award-chart', { report });
  const moves = await change(chart, () => {
    chart.report = { ...report, awards: awards.map((row) => ({ ...row, count: 7 })) };
  });
  expect(marksOf(chart)).toHaveLength(count);
  expect(moves.length > 0).toBe(how === 'move');
});

it('nothing moves in a hidden tab', async () => {
  const chart = await mount('award-chart');
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'hidden'));
  const hidden = await change(chart, () => {
    chart.report = changed;
  });
  expect(hidden).toEqual([]);
  Reflect.deleteProperty(document, 'hidden');
  const moves = await change(chart, () => {
    chart.report = laiChauReport;
  });
  expect(moves.length).toBeGreaterThan(0);
});

it('nothing moves when a hidden chart appears', async () => {
  const chart = await mount('household-chart');
  const container = chart.parentElement as HTMLElement;
  container.hidden = true;
  chart.report = changed;
  await laidOut(chart);
  const appearing = await change(chart, () => {
    container.hidden = false;
  });
  expect(appearing).toEqual([]);
  const moves = await change(chart, () => {
    chart.report = laiChauReport;
  });
  expect(moves.length).toBeGreaterThan(0);
});
