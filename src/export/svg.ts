import type { Locale } from '../data/text.js';
import type { PlotGeometry } from '../layout/plot.js';
import { escapeMarkup } from './escape.js';

/** What gives a picture its looks: colours are sRGB and opaque, so that every program knows them. */
export interface Look {
  /** A list of font families. */
  readonly font: string;
  /** The colour under everything. */
  readonly surface: string;
  /** The attributes that paint an element of the plot's template, each after a space. */
  readonly paint: (tag: string, classes: string) => string;
}

/** What a picture says of itself. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
}

/** The attributes that draw. */
const GEOMETRY =
  /^([xy][12]?|d|width|height|transform|stroke-dasharray|id|patternUnits|patternTransform)$/;

/**
 * A standalone SVG file: title, description, colours and fonts inside, text as text. What serves only a
 * page (classes, parts, roles) is left out.
 *
 * @param printed - the template of a plot as a browser or a server has printed it.
 */
export function assembleSVG(
  printed: string,
  { width, height }: PlotGeometry,
  { title, description, locale }: PictureText,
  { font, surface, paint }: Look,
): string {
  const drawing = printed
    .replace(/^.*?<svg.*?>|<\/svg>.*|<!--.*?-->/gs, '')
    // Of white space older programs make other things than browsers.
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/<(\w+)[^>]*/g, (start, tag: string) =>
      start.replace(/ ([\w:-]+)="([^"]*)"/g, (attribute, name: string, value: string) =>
        name === 'class'
          ? paint(tag, value)
          : GEOMETRY.test(name)
            ? attribute.replace(/\d+\.\d{4,}/g, (digits) => `${Math.round(+digits * 1e3) / 1e3}`)
            : '',
      ),
    );
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" xml:lang="${locale}" \
width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" \
font-family="${escapeMarkup(font)}" font-variant="tabular-nums">
<title>${escapeMarkup(title)}</title>
<desc>${escapeMarkup(description)}</desc>
<rect width="${width}" height="${height}" fill="${surface}"/>
${drawing.replace(/> </g, '>\n<')}
</svg>
`;
  // Some characters no XML may have.
  return file.replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
