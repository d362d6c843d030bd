import type { Locale } from '../data/text.js';

/** That a browser draws no picture of this size, in pixels. */
export function refuseSize(width: number, height: number, locale: Locale): string {
  const size = `${width} × ${height}`;
  return locale === 'vi'
    ? `Trình duyệt này không vẽ được ảnh ${size} điểm ảnh.`
    : `This browser cannot draw a picture of ${size} pixels.`;
}
