import { max } from 'd3';
import { type LabelStyle, LINE_HEIGHT, TYPE } from './plot.js';

/** Size of a label's text in pixels. */
export function sizeOf(style: LabelStyle, em: number): number {
  return TYPE[style].size * em;
}

/** Distance between the baselines of a label's lines in pixels. */
export function lineHeight(style: LabelStyle, em: number): number {
  return sizeOf(style, em) * LINE_HEIGHT;
}

/** Distance from the top of a line to its baseline in pixels. */
export function baseline(style: LabelStyle, em: number): number {
  return lineHeight(style, em) / 2 + middleToBaseline(style, em);
}

/** Distance from the middle of a line to its baseline in pixels: half the height of a capital. */
export function middleToBaseline(style: LabelStyle, em: number): number {
  return sizeOf(style, em) * 0.36;
}

/** Width of a line of text in pixels, overestimated rather than underestimated. */
export function widthOf(text: string, style: LabelStyle, em: number): number {
  return advance(text, TYPE[style].bold) * sizeOf(style, em);
}

/** Width of the widest line in pixels. */
export function widthOfLines(lines: readonly string[], style: LabelStyle, em: number): number {
  return max(lines, (line) => widthOf(line, style, em)) ?? 0;
}

/** Breaks a text into lines at spaces, and inside a word only where the word alone is too wide. */
export function wrap(text: string, style: LabelStyle, width: number, em: number): string[] {
  const fits = (line: string) => widthOf(line, style, em) <= width;
  if (fits(text)) return [text];
  const words = text
    .split(' ')
    .flatMap((word) => (fits(word) ? [word] : joinToLines(word, '', fits)));
  return joinToLines(words, ' ', fits);
}

/** Joins parts into lines, each as long as fits. */
function joinToLines(
  parts: Iterable<string>,
  separator: string,
  fits: (line: string) => boolean,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line ? line + separator + part : part;
    if (!line || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = part;
    }
  }
  return [...lines, line];
}

/** Breaks a text into as few lines as possible and makes them similar in length, as `text-wrap: balance` does. */
export function wrapBalanced(text: string, style: LabelStyle, width: number, em: number): string[] {
  const lines = wrap(text, style, width, em);
  const narrower = wrap(text, style, 0.95 * width, em);
  // Do not break a word for balance.
  const isSame = narrower.length === lines.length && narrower.join(' ') === lines.join(' ');
  return lines.length > 1 && isSame ? wrapBalanced(text, style, 0.95 * width, em) : lines;
}

/** Advance widths of the characters from space to tilde in Noto Sans, regular, in hundredths of an em. */
const ASCII_WIDTHS: readonly number[] = [
  26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57,
  57, 57, 27, 27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78,
  60, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 61, 48, 61, 56, 34, 61,
  62, 26, 26, 53, 26, 93, 62, 60, 61, 61, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
];
const FIRST_ASCII = 32;

/**
 * Advance widths of further characters: letters of Vietnamese that do not decompose into letter and mark, and its
 * punctuation.
 */
const OTHER_WIDTHS: Readonly<Record<string, number>> = {
  Đ: 73,
  đ: 62,
  Ơ: 78,
  ơ: 62,
  Ư: 78,
  ư: 67,
  '–': 50,
  '…': 79,
  '·': 27,
  '“': 36,
  '”': 36,
  '’': 17,
};

/** Allowance for slightly wider sans-serif fonts; most are narrower. */
const FONT_MARGIN = 1.05;
const BOLD = 1.07;
/** Digits have equal widths in every weight. */
const DIGIT_WIDTH = 58;

/** Upper bounds for characters without an entry: Chinese, Japanese and Korean ones, and all others. */
const IDEOGRAPH_WIDTH = 100;
const LETTER_WIDTH = 65;
const FIRST_IDEOGRAPH = '\u2e80';

/** Estimated advance widths of characters without an entry: a text has the same letters again and again. */
const estimates = /* @__PURE__ */ new Map<string, number>();

/** Width of a text in em of its own size, from a table: servers and all browsers get the same. */
export function advance(text: string, bold = false): number {
  let width = 0;
  let digits = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') digits++;
    else width += advanceOf(character);
  }
  return (width * FONT_MARGIN * (bold ? BOLD : 1) + digits * DIGIT_WIDTH) / 100;
}

function advanceOf(character: string): number {
  const index = character.charCodeAt(0) - FIRST_ASCII;
  if (index >= 0 && index < ASCII_WIDTHS.length) return ASCII_WIDTHS[index] as number;
  const known = OTHER_WIDTHS[character] ?? estimates.get(character);
  if (known !== undefined) return known;
  const estimate = estimateAdvance(character);
  estimates.set(character, estimate);
  return estimate;
}

/** Tone marks add no width: ế is as wide as e, ờ as ơ. */
function estimateAdvance(character: string): number {
  const base = character
    .normalize('NFD')
    .replace(/[\u0300-\u0309\u0323]/g, '')
    .normalize('NFC');
  if (base === character) return character < FIRST_IDEOGRAPH ? LETTER_WIDTH : IDEOGRAPH_WIDTH;
  return base ? advanceOf(base) : 0;
}
