/** A colour of sRGB by its channels, each from 0 to 1. */
export type RGB = readonly [red: number, green: number, blue: number];

/** Reads a colour that is written `#rrggbb`. */
export function parseHex(hex: string): RGB {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Writes a colour as `#rrggbb`; a channel out of range becomes its nearest bound. */
export function formatHex(colour: RGB): string {
  const bytes = colour.map((channel) => Math.round(255 * Math.min(1, Math.max(0, channel))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Flattens a colour with an opacity onto an opaque one. */
export function blend(colour: RGB, under: RGB, opacity: number): RGB {
  const mix = (channel: number, below: number) => opacity * channel + (1 - opacity) * below;
  return [mix(colour[0], under[0]), mix(colour[1], under[1]), mix(colour[2], under[2])];
}

/**
 * Mixes a colour with black, as `color-mix(in oklab, colour, #000 part)` does. Black is the origin
 * of Oklab, which is linear in the cube roots of light, so each channel's light is scaled by the
 * cube of the remaining fraction.
 *
 * @param part - fraction of black, from 0 to 1.
 */
export function mixWithBlack([red, green, blue]: RGB, part: number): RGB {
  const mix = (channel: number) => toGamma(toLinear(channel) * (1 - part) ** 3);
  return [mix(red), mix(green), mix(blue)];
}

/** The relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
export function luminance([red, green, blue]: RGB): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/**
 * The text colour with the best contrast on a colour: white below a luminance of 0.179, near black
 * from 0.205, black in between, where near black would miss 4.5:1 (WCAG 2.2 SC 1.4.3). The style
 * sheets compute the same.
 */
export function contrastInk(colour: RGB): string {
  const light = luminance(colour);
  if (light < 0.179) return '#ffffff';
  return light < 0.205 ? '#000000' : '#111111';
}

/** Whether a colour is nearer to white than to black. */
export function isLight([red, green, blue]: RGB): boolean {
  return 0.3 * red + 0.6 * green + 0.1 * blue > 0.5;
}

/** Decodes a channel of sRGB to linear light. */
function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Encodes linear light as a channel of sRGB. */
function toGamma(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
