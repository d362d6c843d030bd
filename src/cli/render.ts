import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Drawing } from './drawing.js';
import { printElement } from './print-element.js';

/** Draws a report, or the built-in one. Loaded only for this command: it brings every element along. */
export async function render(
  { tag, layout, width }: Drawing,
  report: Report | undefined,
  locale: Locale,
): Promise<string> {
  const attributes = { lang: locale, ...(layout && { layout }), 'initial-width': String(width) };
  return `${printElement(tag, { attributes, report })}\n`;
}
