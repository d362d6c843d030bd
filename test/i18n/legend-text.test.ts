import { describe, expect, it } from 'vitest';
import { describeDot, describeIcon } from '../../src/i18n/describe/legend.js';
import { en, fr, vi } from '../support/languages.js';

describe('describeIcon(icon, unitsPerIcon, unit, language)', () => {
  it.each([
    ['home', 1, 'căn', vi, 'Mỗi hình = 1 căn'],
    ['road', 2, 'km', vi, 'Mỗi vạch = 2 km'],
    ['home', 1, 'houses', en, 'houses: 1 per icon'],
    ['neutral', 5000, 'lamps', en, 'lamps: 5,000 per icon'],
    ['road', 1, 'km', en, 'km: 1 per dash'],
    ['road', 1, 'km', fr, 'km\u00a0: 1 par tiret'],
  ] as const)('explains %s for %i %s', (icon, unitsPerIcon, unit, language, text) => {
    expect(describeIcon(icon, unitsPerIcon, unit, language)).toBe(text);
  });
});

describe('describeDot(unitsPerDot, noun, language)', () => {
  it('counts the noun', () => {
    expect(describeDot(1, 'household', vi)).toBe('Mỗi chấm là 1 hộ');
    expect(describeDot(1, 'recipient', en)).toBe('Each dot is 1 recipient');
    expect(describeDot(5000, 'recipient', en)).toBe('Each dot is 5,000 recipients');
  });
});
