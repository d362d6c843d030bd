import type { Locale } from '../data/text.js';
import { SYMBOL_SIZE } from '../layout/legend.js';
import { isBar, type Label, type PlotGeometry, type Rule, TYPE } from '../layout/plot.js';
import { labelClass, ruleClass, seriesClass } from '../templates/plot.js';
import { EXPORT_WORDS } from '../words/export.js';
import type { Look } from './look.js';
import { ruleWidth } from './svg.js';

/** The longest side and the largest area that browsers draw, in pixels. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 2 ** 28;

/**
 * Draws a picture as PNG. A canvas draws it, since an image of the SVG would need a `blob:` address,
 * which a strict Content Security Policy forbids.
 *
 * @param scale - pixels of the file for each unit of the picture.
 * @returns a promise that is rejected, in the reader's language, where the picture is too large.
 */
export async function drawPNG(
  picture: PlotGeometry,
  look: Look,
  scale: number,
  locale: Locale,
): Promise<Blob> {
  const words = EXPORT_WORDS[locale];
  if (!(scale > 0)) throw new RangeError(words.scale);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const tooLarge = new RangeError(words.tooLarge(`${width} × ${height}`));
  if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) throw tooLarge;
  await loadFonts(picture, look);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw tooLarge;
  context.scale(scale, scale);
  draw(context, picture, look);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge)));
  });
}

/** A canvas does not wait for fonts, and draws with another one. */
async function loadFonts({ em, labels }: PlotGeometry, { font }: Look): Promise<void> {
  const text = labels.map((label) => label.text).join('');
  await Promise.allSettled(
    [400, 700].map((weight) => document.fonts.load(`${weight} ${em}px ${font}`, text)),
  );
}

/** Draws in the order of the plot's template. */
function draw(
  context: CanvasRenderingContext2D,
  { width, height, em, marks, swatches, rules, labels }: PlotGeometry,
  { surface, font, colour }: Look,
): void {
  context.fillStyle = surface;
  context.fillRect(0, 0, width + 1, height + 1);
  for (const mark of marks) {
    context.fillStyle = colour(seriesClass(mark));
    const { x, y } = mark;
    if (isBar(mark)) context.fillRect(x, y, mark.width, mark.height);
    else fillPath(mark.path, x, y, mark.scale);
  }
  for (const swatch of swatches) {
    context.fillStyle = colour(seriesClass(swatch));
    const { x, y, size, path } = swatch;
    if (path) fillPath(path, x, y, size / SYMBOL_SIZE);
    else context.fillRect(x, y, size, size);
  }
  rules.forEach(strokeRule);
  context.direction = 'ltr';
  labels.forEach(fillLabel);

  function fillPath(path: string, x: number, y: number, scale: number) {
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.fill(new Path2D(path));
    context.restore();
  }

  function strokeRule(rule: Rule) {
    const { x1, y1, x2, y2, dashes } = rule;
    context.strokeStyle = colour(ruleClass(rule));
    context.lineWidth = ruleWidth(ruleClass(rule), em);
    context.setLineDash(dashes ? [dashes.length, dashes.gap] : []);
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }

  function fillLabel(label: Label) {
    const { size, bold } = TYPE[label.style];
    context.fillStyle = colour(labelClass(label));
    context.font = `${bold ? 700 : 400} ${size * em}px ${font}`;
    context.fillText(label.text.replace(/\s+/g, ' ').trim(), label.x, label.y);
  }
}
