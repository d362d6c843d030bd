import type { Locale } from '../data/text.js';
import { type LabelStyle, type PlotGeometry, TYPE } from '../layout/plot.js';
import type { Look } from './look.js';

/** What a picture says of itself. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
}

/** The attributes that draw. */
const GEOMETRY = /^([xy][12]?|d|width|height|transform|stroke-dasharray)$/;

/**
 * A standalone SVG file: title, description, colours and fonts inside, text as text. What serves only a
 * page (classes, parts, roles) is left out.
 *
 * @param printed - the template of a plot as a browser or a server has printed it.
 */
export function assembleSVG(
  printed: string,
  { width, height, em }: PlotGeometry,
  { title, description, locale }: PictureText,
  { font, surface, paint }: Look,
): string {
  const setType = (classes: string) => {
    const type = TYPE[classes.split(' ')[0] as LabelStyle];
    if (!type) return '';
    return ` font-size="${round(type.size * em)}"${type.bold ? ' font-weight="700"' : ''}`;
  };
  const [, content = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(printed.replace(/<!--.*?-->/gs, '')) ?? [];
  const drawing = content.replace(/<(\w+)[^>]*/g, (start, tag: string) =>
    start.replace(/\s+([\w:-]+)="([^"]*)"/g, (attribute, name: string, value: string) => {
      if (name === 'class') return setType(value) + paint(tag, value);
      return GEOMETRY.test(name) ? attribute.replace(/\d+\.\d{4,}/g, round) : '';
    }),
  );
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" xml:lang="${locale}" \
width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" \
font-family="${escapeXML(font)}" font-variant="tabular-nums">
<title>${escapeXML(title)}</title>
<desc>${escapeXML(description)}</desc>
<rect width="${width}" height="${height}" fill="${surface}"/>
${drawing}</svg>
`;
  // Of white space older programs make other things than browsers; some characters no XML may have.
  return file
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/ ?(<[^>]*>) /g, '$1\n');
}

const round = (value: number | string) => String(Math.round(Number(value) * 1000) / 1000);

function escapeXML(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
