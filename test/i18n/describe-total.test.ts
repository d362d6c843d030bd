import { describe, expect, it } from 'vitest';
import { describeTotal } from '../../src/i18n/describe/total.js';
import type { Qualifier } from '../../src/report/qualifiers.js';
import { en, fr, vi } from '../support/languages.js';

const figure = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });

describe('describeTotal(of, figure, language)', () => {
  it('says who or what is counted', () => {
    expect(describeTotal('individuals', figure(150, 'over'), vi)).toBe('cá nhân được khen thưởng');
    expect(describeTotal('individuals', figure(1), en)).toBe('individual given awards');
    expect(describeTotal('awards', figure(2), en)).toBe('awards given');
    expect(describeTotal('awards', figure(2), vi)).toBe('lượt khen thưởng');
    expect(describeTotal('hộ', figure(500), vi)).toBe('hộ dân được giúp đỡ');
    expect(describeTotal('households', figure(1), fr)).toBe('ménage avec une aide');
  });

  it('has no words for names of the report’s own', () => {
    expect(describeTotal('căn', figure(248), vi)).toBe('');
  });
});
