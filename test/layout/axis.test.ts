import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AxisTick, layoutAxis } from '../../src/layout/axis.js';
import { FlowLayout } from '../../src/layout/flow-layout.js';
import { expectInsideFrame, expectNoOverlap } from '../support/geometry.js';

function draw(ticks: readonly AxisTick[], width = 300) {
  const flow = new FlowLayout({ width, em: 16 });
  layoutAxis(flow, ticks, { x: 0, width });
  return flow.toGeometry('bar');
}

describe('layoutAxis(flow, ticks, column)', () => {
  it('places a tick and its label for each value that has room', () => {
    const x = scaleLinear([0, 300], [0, 300]);
    const { labels, rules } = draw([0, 100, 200].map((v) => ({ position: x(v), text: `${v}` })));
    expect(labels.map(({ text }) => text)).toEqual(['0', '100', '200']);
    expect(rules.map(({ x1 }) => x1)).toEqual([0, 100, 200]);
  });

  it('keeps the last label, and drops those before it that would touch it', () => {
    const { labels } = draw([
      { position: 0, text: '0' },
      { position: 95, text: 'một trăm' },
      { position: 100, text: 'hơn một trăm' },
    ]);
    expect(labels.map(({ text }) => text)).toEqual(['0', 'hơn một trăm']);
  });

  it('centres the number of a label under its tick, and lets the unit follow', () => {
    const [plain, withUnit] = ['100', '100 km'].map((text) => {
      return draw([{ position: 150, text, centred: '100' }]).labels[0];
    });
    expect(withUnit?.x).toBe(plain?.x);
  });

  it('keeps labels apart and inside their column', () => {
    const tick = fc.record({
      position: fc.integer({ min: 0, max: 300 }),
      text: fc.constantFrom('0', '1.000', '1.000.000', '25 công trình'),
    });
    fc.assert(
      fc.property(fc.array(tick, { maxLength: 12 }), (ticks) => {
        const byPosition = ticks.toSorted((a, b) => a.position - b.position);
        const geometry = draw(byPosition);
        expectInsideFrame(geometry);
        expectNoOverlap(geometry);
      }),
    );
  });
});
