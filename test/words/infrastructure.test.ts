import { expect, it } from 'vitest';
import { explainIcon } from '../../src/words/infrastructure.js';

it.each([
  ['home', 1, 'căn', 'vi', 'Mỗi hình = 1 căn'],
  ['road', 2, 'km', 'vi', 'Mỗi vạch = 2 km'],
  ['home', 1, 'houses', 'en', 'houses: 1 per icon'],
  ['neutral', 5000, 'lamps', 'en', 'lamps: 5,000 per icon'],
  ['road', 1, 'km', 'en', 'km: 1 per dash'],
] as const)('says what a %s for %i %s stands for in %s', (glyph, each, unit, locale, text) => {
  expect(explainIcon(glyph, each, unit, locale)).toBe(text);
});
