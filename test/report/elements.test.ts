import { describe, expect, it } from 'vitest';
import { CHART_NAMES, ELEMENTS, findLayout } from '../../src/report/elements.js';

describe.each(CHART_NAMES)('findLayout("%s", layout)', (name) => {
  const { layouts } = ELEMENTS[name];

  it('finds each layout of the chart', () => {
    expect(layouts.map((layout) => findLayout(name, layout))).toEqual(layouts);
  });

  it('is the default for any other name, and for none', () => {
    for (const layout of ['pie', 'toString', '', undefined]) {
      expect(findLayout(name, layout)).toBe(layouts[0]);
    }
  });
});
