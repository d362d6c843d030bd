import { laiChauReport } from '../data/lai-chau.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Drawing } from './drawing.js';
import { drawPNG, type Shortfall } from './png.js';
import { printElement } from './print-element.js';
import { composeChart, printFile } from './print-picture.js';
import { printPlain } from './print-plain.js';

/** What a drawing came to: a text, the bytes of a picture, or what the machine lacks for it. */
export type Rendered =
  | { readonly content: string | Uint8Array }
  | { readonly shortfall: Shortfall };

/** Draws a report, or the built-in one. Loaded only for this command: it brings every element along. */
export async function render(
  { tag, layout, width, format, shadow }: Drawing,
  report: Report | undefined,
  locale: Locale,
): Promise<Rendered> {
  const attributes = { lang: locale, ...(layout && { layout }), 'initial-width': String(width) };
  if (format === 'html') {
    const content = shadow
      ? `${printElement(tag, { attributes, report })}\n`
      : printPlain(tag, { attributes, report, locale });
    return { content };
  }
  const svg = printFile(composeChart(tag, { attributes, report }), report ?? laiChauReport, locale);
  if (format === 'svg') return { content: svg };
  const png = await drawPNG(svg);
  return typeof png === 'string' ? { shortfall: png } : { content: png };
}
