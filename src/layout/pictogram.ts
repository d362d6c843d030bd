import { ticks } from 'd3';
import { greatest } from '../data/extent.js';
import { groupBy } from '../data/group-by.js';
import type { Qualifier } from '../data/report.js';
import { outlineBar } from './bar-outline.js';
import { type FigureHead, stackHead } from './figure-head.js';
import { iconBlocksHeight, layoutIconBlocks } from './icon-blocks.js';
import type { Glyph } from './icons.js';
import type { Frame, Label, Mark, PlotGeometry, Rule } from './plot.js';
import { baseline, lineHeight, widthOf } from './text.js';
import { smallestWorth } from './worth.js';

/** A work with the glyph that counts its units. */
export interface PictogramItem extends FigureHead {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly rest?: boolean | undefined;
  readonly name: string;
  readonly phrase?: string | undefined;
  readonly glyph: Glyph;
  /** Its figure with status and unit, at the end of a road. */
  readonly label: string;
  readonly formatTick: (value: number) => string;
}

/** What one icon, or one dash of a road, stands for. */
export interface PictogramKey {
  readonly glyph: Glyph;
  readonly series: number;
  readonly unit: string;
  readonly each: number;
}

export interface PictogramGeometry extends PlotGeometry {
  readonly keys: readonly PictogramKey[];
}

/** Sizes in em. */
const PANEL_WIDTH = 17;
const PANEL_GAP = 2;
const ROW_GAP = 2.25;
const PITCHES = [2, 1.75, 1.5, 1.25, 1, 0.9];
const SMALLEST = 0.775;
/** Icons are as large as stay within this height, */
const PREFERRED_HEIGHT = 10;
/** and each is one unit as long as they stay within this one; */
const GREATEST_HEIGHT = 32;
/** else one stands for more, and all stay within this one. */
const RATIO_HEIGHT = 16;
const ROAD_HEIGHT = 1.375;
const SMALLEST_DASH = 0.5;

interface Scale {
  /** Units for an icon, or for a dash of a road. */
  readonly each: number;
  /** Pixels from icon to icon, or for each unit of road. */
  readonly pitch: number;
}

/** Panels side by side, each with the figure, its words and as many icons as it counts. */
export function layoutPictogram(
  items: readonly PictogramItem[],
  { width, em }: Frame,
): PictogramGeometry {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const fit = Math.floor((width + PANEL_GAP * em) / ((PANEL_WIDTH + PANEL_GAP) * em));
  const columns = Math.max(1, Math.min(fit, items.length));
  // Four panels are two rows of two rather than three and one.
  const balanced = Math.ceil(items.length / Math.ceil(items.length / columns));
  const panel = (width - (balanced - 1) * PANEL_GAP * em) / Math.max(1, balanced);
  const scales = new Map(
    Array.from(groupBy(items, scaleId), ([id, own]) => {
      const most = greatest(own, ({ value }) => value);
      return [id, chooseScale(own[0]?.glyph, most, panel, em)];
    }),
  );
  let y = 0;
  for (let start = 0; start < items.length; start += balanced) {
    if (start > 0) y += ROW_GAP * em;
    const row = items.slice(start, start + balanced).map((item, column) => ({
      item,
      x: column * (panel + PANEL_GAP * em),
    }));
    // Pictures of a row start on one line, however many lines their words take.
    const top = greatest(row, ({ item, x }) => stackHead(labels, item, { x, y, width: panel, em }));
    y = greatest(row, ({ item, x }) => drawItem(item, start / balanced, x, top + 0.6 * em));
  }
  return {
    width,
    em,
    height: y,
    marks,
    labels,
    rules,
    swatches: [],
    keys: describeKeys(),
  };

  function describeKeys(): PictogramKey[] {
    const kinds = groupBy(items, ({ glyph, unit }) => `${glyph} ${unit}`);
    return Array.from(kinds.values()).flatMap(([item]) => {
      const scale = item && scales.get(scaleId(item));
      return scale
        ? [{ glyph: item.glyph, series: item.series, unit: item.unit, each: scale.each }]
        : [];
    });
  }

  function drawItem(item: PictogramItem, row: number, x: number, top: number): number {
    const scale = scales.get(scaleId(item));
    const { key, series, rest, name, phrase, value, glyph } = item;
    if (!scale) return top;
    if (glyph === 'road') return drawRoad(item, scale, row, x, top);
    const icons = layoutIconBlocks(glyph, value / scale.each, scale.pitch, panel);
    marks.push({ key, series, rest, name, phrase, row, ...icons, x, y: top });
    return top + icons.height;
  }

  function drawRoad(
    { key, series, rest, name, phrase, value, qualifier, unit, label, formatTick }: PictogramItem,
    scale: Scale,
    row: number,
    x: number,
    top: number,
  ) {
    const height = ROAD_HEIGHT * em;
    const length = value * scale.pitch;
    const bottom = top + height;
    const outline = outlineBar(length, height, qualifier);
    const mark = { key, series, rest, name, phrase, row };
    if (length === 0) {
      marks.push({ ...mark, x, y: top, width: 0, height: 0 });
      return top;
    }
    marks.push({ ...mark, x, y: top, width: length, height, outline });
    const dash = scale.each * scale.pitch;
    const middle = top + height / 2;
    if (length > 0.2 * dash) {
      const dashes = { length: 0.6 * dash, gap: 0.4 * dash };
      rules.push({ x1: x + 0.2 * dash, y1: middle, x2: x + length, y2: middle, dashes });
    }
    const withoutUnit = label.slice(0, -unit.length).trim();
    const end = [label, withoutUnit, ''].find((text) => widthOf(text, 'detail', em) <= panel);
    const endStart = Math.max(0, length - widthOf(end ?? '', 'detail', em));
    let free = 0;
    for (const tick of ticks(0, value, 4)) {
      const text = formatTick(tick);
      const textWidth = widthOf(text, 'detail', em);
      const start = Math.max(0, tick * scale.pitch - textWidth / 2);
      if (start < free || start + textWidth + 0.5 * em > endStart) continue;
      free = start + textWidth + 0.5 * em;
      addTick(x + tick * scale.pitch, x + start, text);
    }
    addTick(x + length, x + endStart, end ?? '');
    return bottom + 0.3 * em + lineHeight('detail', em);

    function addTick(at: number, start: number, text: string) {
      rules.push({ x1: at, y1: bottom, x2: at, y2: bottom + 0.25 * em });
      labels.push({
        x: start,
        y: bottom + 0.3 * em + baseline('detail', em),
        text,
        style: 'detail',
      });
    }
  }
}

/** Icons of one kind compare, whatever their unit; a road and a neutral icon only within theirs. */
function scaleId({ glyph, unit }: PictogramItem): string {
  return glyph === 'road' || glyph === 'neutral' ? `${glyph} ${unit}` : glyph;
}

function chooseScale(glyph: Glyph | undefined, most: number, width: number, em: number): Scale {
  if (glyph === 'road') {
    const pitch = most > 0 ? width / most : 0;
    const each = most > 0 ? smallestWorth((worth) => worth * pitch >= SMALLEST_DASH * em) : 1;
    return { each, pitch };
  }
  const heightAt = (pitch: number, each = 1) => iconBlocksHeight(most / each, pitch, width);
  const pitch =
    PITCHES.map((size) => size * em).find(
      (size) => size * 10 <= width && heightAt(size) <= PREFERRED_HEIGHT * em,
    ) ?? Math.min(SMALLEST * em, width / 10);
  const each =
    heightAt(pitch) <= GREATEST_HEIGHT * em
      ? 1
      : smallestWorth((worth) => heightAt(pitch, worth) <= RATIO_HEIGHT * em);
  return { each, pitch };
}
