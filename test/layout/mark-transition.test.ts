import { describe, expect, it } from 'vitest';
import { joinMarks } from '../../src/layout/mark-transition.js';
import { createMark, type Mark } from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';

function mark(index: number, x = 0): Mark {
  const rows = { list: 'awards', indexes: [index] } as const;
  const content = { rows, series: 0, figure: exactly(1), name: '' };
  return createMark(content, { band: 0, x, y: 0, width: 1, height: 1 });
}

describe('joinMarks(before, marks)', () => {
  it('keeps each mark where the mark of the same rows stood', () => {
    const moved = [mark(1, 10), mark(0, 20)];
    expect(joinMarks([mark(0), mark(1)], moved)).toEqual([mark(0, 20), mark(1, 10)]);
  });

  it('leaves a gap where a mark is gone, and adds new marks after the others', () => {
    const after = joinMarks([mark(0), mark(1)], [mark(2), mark(1)]);
    expect(after).toEqual([undefined, mark(1), mark(2)]);
  });

  it('keeps gaps for marks that come back', () => {
    const gone = joinMarks([mark(0), mark(1)], [mark(0)]) ?? [];
    expect(joinMarks(gone, [mark(0), mark(1)])).toEqual([mark(0), undefined, mark(1)]);
  });

  it('joins none of a thousand marks, which jump', () => {
    const many = Array.from({ length: 1000 }, (_, index) => mark(index));
    expect(joinMarks([], many)).toBeUndefined();
    expect(joinMarks([], many.slice(1))).toHaveLength(999);
  });
});
