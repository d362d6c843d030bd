import { page } from 'vitest/browser';
import type { RGB } from '../support/colour.js';

/** A screenshot of an element; positions are relative to the viewport, in CSS pixels. */
export class Pixels {
  readonly #image: ImageData;
  readonly #left: number;
  readonly #top: number;

  private constructor(image: ImageData, left: number, top: number) {
    this.#image = image;
    this.#left = left;
    this.#top = top;
  }

  /** Takes a screenshot. */
  static async of(element: Element): Promise<Pixels> {
    const base64 = await page.screenshot({
      element: page.elementLocator(element),
      base64: true,
      save: false,
    });
    const bitmap = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas to read a picture from');
    context.drawImage(bitmap, 0, 0);
    const { left, top } = element.getBoundingClientRect();
    return new Pixels(context.getImageData(0, 0, bitmap.width, bitmap.height), left, top);
  }

  /** Converts to greyscale by luma (ITU-R BT.601), as printers do. */
  inGrey(): Pixels {
    const data = new Uint8ClampedArray(this.#image.data);
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(i, i + 3);
      data.fill(0.299 * red + 0.587 * green + 0.114 * blue, i, i + 3);
    }
    const image = new ImageData(data, this.#image.width);
    return new Pixels(image, this.#left, this.#top);
  }

  /** Returns the pixels between two positions at one height. */
  row(from: number, to: number, y: number): RGB[] {
    const length = Math.round(to) - Math.round(from) + 1;
    return Array.from({ length }, (_, index) => this.#at(Math.round(from) + index, y));
  }

  #at(x: number, y: number): RGB {
    const column = Math.floor(x - this.#left);
    const start = 4 * (Math.floor(y - this.#top) * this.#image.width + column);
    return Array.from(this.#image.data.slice(start, start + 3));
  }
}
