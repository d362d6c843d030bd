import { interpolate, rgb, wcagContrast, wcagLuminance } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blend,
  contrastInk,
  formatHex,
  luminance,
  mixWithBlack,
  parseHex,
  type RGB,
} from '../../src/export/colour.js';

const hexColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** The largest difference between the channels of two colours. */
function distance(one: RGB, other: readonly number[]): number {
  return Math.max(...one.map((channel, index) => Math.abs(channel - (other[index] ?? 0))));
}

describe('formatHex(colour)', () => {
  it('writes what parseHex reads', () => {
    fc.assert(
      fc.property(hexColour, (hex) => {
        expect(formatHex(parseHex(hex))).toBe(hex);
      }),
    );
  });

  it('writes the nearest bound of a channel out of range', () => {
    expect(formatHex([-0.2, 0.5, 1.1])).toBe('#0080ff');
  });
});

describe('blend(colour, under, opacity)', () => {
  it('is the colour under it at 0, the colour itself at 1, and between them in proportion', () => {
    const [white, blue] = [parseHex('#ffffff'), parseHex('#0000ff')];
    expect([0, 0.5, 1].map((opacity) => formatHex(blend(blue, white, opacity)))).toEqual([
      '#ffffff',
      '#8080ff',
      '#0000ff',
    ]);
  });
});

describe('mixWithBlack(colour, part)', () => {
  it('mixes in Oklab', () => {
    fc.assert(
      fc.property(hexColour, part, (hex, black) => {
        const { r, g, b } = rgb(interpolate([hex, '#000000'], 'oklab')(black));
        expect(distance(mixWithBlack(parseHex(hex), black), [r, g, b])).toBeLessThan(0.001);
      }),
    );
  });
});

describe('luminance(colour)', () => {
  it('is the relative luminance of WCAG', () => {
    fc.assert(
      fc.property(hexColour, (hex) => {
        expect(luminance(parseHex(hex))).toBeCloseTo(wcagLuminance(hex), 6);
      }),
    );
  });
});

describe('contrastInk(colour)', () => {
  it('is read at 4.5:1 on any colour', () => {
    fc.assert(
      fc.property(hexColour, (hex) => {
        expect(wcagContrast(hex, contrastInk(parseHex(hex)))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
