import { laiChauReport } from '../../built-in/lai-chau.js';
import type { Language } from '../../i18n/language.js';
import type { Report } from '../../report/report.js';
import { rasteriseSVG, type Shortfall } from './png.js';
import type { RenderOptions } from './render-options.js';

/** A rendered text or picture, or what is missing to draw it. */
export type Rendered =
  | { readonly content: string | Uint8Array }
  | { readonly shortfall: Shortfall };

/** Renders a report, or the built-in one if there is none. Each format loads its own modules. */
export async function render(
  options: RenderOptions,
  report: Report | undefined,
  language: Language,
): Promise<Rendered> {
  if (options.format === 'html') return { content: await renderHTML(options, report, language) };
  const { tag, layout, width } = options;
  const { renderPicture } = await import('./render-picture.js');
  const svg = renderPicture(tag, { report: report ?? laiChauReport, language, layout, width });
  if (options.format === 'svg') return { content: svg };
  const png = await rasteriseSVG(svg);
  return typeof png === 'string' ? { shortfall: png } : { content: png };
}

async function renderHTML(
  { tag, layout, width, shadow }: RenderOptions,
  report: Report | undefined,
  language: Language,
): Promise<string> {
  if (shadow) {
    const { renderElement } = await import('./render-element.js');
    const attributes = {
      lang: language.code,
      ...(layout && { layout }),
      'initial-width': String(width),
    };
    return `${renderElement(tag, { attributes, report })}\n`;
  }
  const { renderPlain } = await import('./render-plain.js');
  return renderPlain(tag, { report: report ?? laiChauReport, language, layout, width });
}
