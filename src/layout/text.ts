import { greatest } from '../data/extent.js';
import { advance } from './font-metrics.js';
import { type Frame, type LabelStyle, LINE_HEIGHT, TYPE } from './plot.js';

/** Size of a label's text in pixels. */
export function sizeOf(style: LabelStyle, em: number): number {
  return TYPE[style].size * em;
}

/** Distance between the baselines of a label's lines in pixels. */
export function lineHeight(style: LabelStyle, em: number): number {
  return sizeOf(style, em) * LINE_HEIGHT;
}

/** Width of a line of text in pixels, rather too wide than too narrow: no DOM is asked. */
export function widthOf(text: string, style: LabelStyle, em: number): number {
  return advance(text, TYPE[style].bold) * sizeOf(style, em);
}

/** Width of the widest line in pixels. */
export function widest(lines: readonly string[], style: LabelStyle, em: number): number {
  return greatest(lines, (line) => widthOf(line, style, em));
}

/** The lines of a text that is broken at spaces, and inside a word only where it alone is too long. */
export function wrap(text: string, style: LabelStyle, width: number, em: number): string[] {
  const fits = (line: string) => widthOf(line, style, em) <= width;
  if (fits(text)) return [text];
  const words = text.split(' ').flatMap((word) => (fits(word) ? [word] : fill(word, '', fits)));
  return fill(words, ' ', fits);
}

/** Joins parts to lines, each as long as fits. */
function fill(parts: Iterable<string>, between: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line ? line + between + part : part;
    if (!line || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = part;
    }
  }
  return [...lines, line];
}

/** From the top of a line to its baseline, in pixels. */
export function baseline(style: LabelStyle, em: number): number {
  return lineHeight(style, em) / 2 + drop(style, em);
}

/** From the middle of a line to its baseline, in pixels: half the height of a capital. */
export function drop(style: LabelStyle, em: number): number {
  return sizeOf(style, em) * 0.36;
}

/** The part of a frame that a figure beside its bar may take; a longer one stands above. */
const BESIDE = 0.5;
/** Room before such a figure, in em. */
export const BESIDE_GAP = 0.5;

/** The width that a figure takes beside its bar; 0 if it is too long to stand there. */
export function roomBeside(text: string, { width, em }: Frame): number {
  const room = text ? BESIDE_GAP * em + widthOf(text, 'total', em) : 0;
  return room <= BESIDE * width ? room : 0;
}
