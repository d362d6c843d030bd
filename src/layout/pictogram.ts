import { ticks } from 'd3';
import { greatest } from '../data/extent.js';
import { groupBy } from '../data/group-by.js';
import type { Qualifier } from '../data/report.js';
import { outlineBar } from './bar-outline.js';
import { breakRows, Drawing } from './drawing.js';
import { type FigureHead, writeHead } from './figure-head.js';
import { iconBlocksHeight, layoutIconBlocks } from './icon-blocks.js';
import type { Glyph, Icon } from './icons.js';
import type { Frame, PlotGeometry } from './plot.js';
import { drawScale } from './scale.js';
import { widthOf } from './text.js';
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

/** Panels side by side, each with the figure, its words and as many icons as it counts. */
export function layoutPictogram(
  items: readonly PictogramItem[],
  formatTick: (value: number) => string,
  frame: Frame,
): PictogramGeometry {
  const drawing = new Drawing(frame);
  const { width, em, marks } = drawing;
  const gap = PANEL_GAP * em;
  const fit = Math.max(1, Math.floor((width + gap) / (PANEL_WIDTH * em + gap)));
  // Four panels are two rows of two rather than three and one.
  const columns = Math.ceil(items.length / Math.ceil(items.length / fit));
  const panel = (width + gap) / columns - gap;
  const kinds = groupBy(items, kindOf);
  const scaled = items.map((item) => {
    const most = greatest(kinds.get(kindOf(item)) ?? [], ({ value }) => value);
    return { ...item, room: panel, ...chooseScale(item.glyph, most, panel, em) };
  });
  // They fill the width but for the last digit of a fraction.
  breakRows(scaled, width + 0.1, gap).forEach((panels, row) => {
    if (row > 0) drawing.height += ROW_GAP * em;
    // Pictures of a row start on one line, however many lines their words take.
    drawing.abreast(panels, (item) => writeHead(drawing, item, item.x, panel));
    drawing.height += 0.6 * em;
    drawing.abreast(panels, (item) => {
      const { glyph } = item;
      if (glyph === 'road') drawRoad(item, row);
      else drawIcons(item, glyph, row);
    });
  });
  const keys = new Map(scaled.map((item) => [`${item.glyph} ${item.unit}`, item]));
  return { ...drawing, keys: Array.from(keys.values()) };

  function drawIcons(item: Panel, glyph: Icon, row: number): void {
    const icons = layoutIconBlocks(glyph, item.value / item.each, item.pitch, panel);
    marks.push({ ...item, ...icons, row, y: drawing.height });
    drawing.height += icons.height;
  }

  function drawRoad(item: Panel, row: number): void {
    const { x, value, qualifier, label, each, pitch } = item;
    const y = drawing.height;
    const length = value * pitch;
    const height = length && ROAD_HEIGHT * em;
    const outline = outlineBar(length, height, qualifier, each * pitch);
    marks.push({ ...item, row, y, width: length, height, outline });
    if (!length) return;
    drawing.height += height;
    // The figure stands above too.
    const text = widthOf(label, 'detail', em) <= panel ? label : '';
    const marked = ticks(0, value, 4).map((tick) => ({ at: tick * pitch, text: formatTick(tick) }));
    drawScale(drawing, [...marked, { at: length, text }], x, length);
  }
}

/** An item with its scale, and where it stands. */
type Panel = PictogramItem & Scale & { readonly x: number };

interface Scale {
  /** Units for an icon, or for a dash of a road. */
  readonly each: number;
  /** Pixels from icon to icon, or for each unit of road. */
  readonly pitch: number;
}

/** Icons of one kind compare, whatever their unit; a road and a neutral icon only within theirs. */
function kindOf({ glyph, unit }: PictogramItem): string {
  return glyph === 'road' || glyph === 'neutral' ? `${glyph} ${unit}` : glyph;
}

function chooseScale(glyph: Glyph, most: number, width: number, em: number): Scale {
  if (glyph === 'road') {
    const pitch = width / (most || 1);
    return { each: smallestWorth((worth) => worth * pitch >= SMALLEST_DASH * em), pitch };
  }
  const heightAt = (pitch: number, each = 1) => iconBlocksHeight(most / each, pitch, width);
  const pitch =
    PITCHES.map((size) => size * em).find(
      (size) => size * 10 <= width && heightAt(size) <= PREFERRED_HEIGHT * em,
    ) ?? Math.min(SMALLEST * em, width / 10);
  const each = smallestWorth((worth) => {
    return heightAt(pitch, worth) <= (worth === 1 ? GREATEST_HEIGHT : RATIO_HEIGHT) * em;
  });
  return { each, pitch };
}
