import { describe, expect, it } from 'vitest';
import { describeReconciliation, formatFigure, laiChauReport, reconcile } from '../../src/data.js';

describe('formatFigure(figure, locale, unit)', () => {
  it('writes a number, or a figure with its qualifier, in the language of the reader', () => {
    expect(formatFigure(1234.5, 'vi')).toBe('1.234,5');
    expect(formatFigure({ value: 150, qualifier: 'over' }, 'en')).toBe('over 150');
    expect(formatFigure({ value: 150 }, 'en')).toBe('150');
  });

  it('puts the unit behind it', () => {
    expect(formatFigure({ value: 12.5, qualifier: 'nearly' }, 'vi', 'km')).toBe('gần 12,5 km');
  });
});

describe('describeReconciliation(reconciliation, locale)', () => {
  it('says how a stated total stands to its breakdown', () => {
    const [total] = reconcile(laiChauReport);
    expect(total && describeReconciliation(total, 'en')).toBe(
      'Checked: the source states over 150 individuals; the breakdown adds up to 152, which fits.',
    );
  });
});
