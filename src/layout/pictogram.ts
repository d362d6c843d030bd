import { group, max, range, rollup, scaleBand, ticks } from 'd3';
import { reachOf } from '../report/figure.js';
import { layoutAxis } from './axis.js';
import { outlineBar } from './bar-outline.js';
import { type BigNumber, layoutBigNumber } from './big-number.js';
import { FlowLayout } from './flow-layout.js';
import { type Glyph, type Icon, iconGridHeight, layoutIconGrid } from './icons.js';
import { createMark, type Frame, type MarkContent, type PlotGeometry } from './plot.js';
import { widthOf } from './text.js';
import { niceUnitsPerSymbol } from './unit-grid.js';

/** A figure with the glyph that counts its units. */
export interface PictogramItem extends MarkContent {
  readonly bigNumber: BigNumber;
  readonly unit: string;
  readonly glyph: Glyph;
  /** Its figure with qualifier and unit, at the end of a road. */
  readonly label: string;
}

/** The frame, and the format of ticks on roads. */
export interface PictogramOptions extends Frame {
  readonly formatTick: (value: number) => string;
}

/** How many units one icon, or one dash of a road, stands for. */
export interface PictogramLegendItem {
  readonly glyph: Glyph;
  readonly series: number;
  readonly unit: string;
  readonly unitsPerSymbol: number;
}

export interface PictogramGeometry extends PlotGeometry {
  readonly legendItems: readonly PictogramLegendItem[];
}

/** Least width of a panel, and gaps between panels, in em. */
const PANEL_WIDTH = 17;
const PANEL_GAP = 2;
const LINE_GAP = 2.25;

/** Icon spacings to try, from large to small, and the fallback, in em. */
const SPACINGS = [2, 1.75, 1.5, 1.25, 1, 0.9];
const SMALLEST_SPACING = 0.775;
/** Largest height of a grid at which a spacing is accepted, in em. */
const PREFERRED_HEIGHT = 10;
/** The most height of a grid with one icon for each unit, in em. */
const MOST_HEIGHT = 32;
/** The most height of a grid whose icons stand for several units each, in em. */
const MOST_SHARED_HEIGHT = 16;

/** Height of a road and least distance of its dashes, in em. */
const ROAD_HEIGHT = 1.375;
const SMALLEST_DASH = 0.5;
/** Approximate number of ticks of a road. */
const ROAD_TICKS = 4;

/** The scale of the items of one kind, in a panel. */
type Symbols = IconSymbols | RoadSymbols;

interface IconSymbols {
  readonly glyph: Icon;
  readonly unitsPerSymbol: number;
  /** Distance between the centres of neighbours in pixels. */
  readonly spacing: number;
}

interface RoadSymbols {
  readonly glyph: 'road';
  readonly unitsPerSymbol: number;
  /** Maps lengths to pixels. */
  readonly x: (value: number) => number;
}

/** An item in its column. */
interface Panel {
  readonly item: PictogramItem;
  readonly symbols: Symbols;
  /** Left edge and width in pixels. */
  readonly x: number;
  readonly width: number;
}

/** Lays out panels side by side, each with a big number over as many icons, or as long a road, as it counts. */
export function layoutPictogram(
  items: readonly PictogramItem[],
  { formatTick, ...frame }: PictogramOptions,
): PictogramGeometry {
  const { em } = frame;
  const flow = new FlowLayout(frame);
  const { panels, columns } = placePanels(items, frame);
  const lines = group(panels, (_, index) => Math.floor(index / columns));
  for (const [band, line] of lines) {
    if (band > 0) flow.y += LINE_GAP * em;
    // Symbols of a line start at one height, however many lines the text above them takes.
    flow.placeSideBySide(line, (panel) => layoutBigNumber(flow, panel.item.bigNumber, panel));
    flow.y += 0.6 * em;
    flow.placeSideBySide(line, (panel) => {
      const { symbols } = panel;
      if (symbols.glyph === 'road') placeRoad(flow, panel, { band, symbols, formatTick });
      else placeIcons(flow, panel, { band, symbols });
    });
  }
  return { ...flow.toGeometry('icon'), legendItems: toLegendItems(panels) };
}

/** Finds the column of each item, and the scale that it shares with its kind. */
function placePanels(
  items: readonly PictogramItem[],
  frame: Frame,
): { panels: readonly Panel[]; columns: number } {
  const gap = PANEL_GAP * frame.em;
  const fit = Math.max(1, Math.floor((frame.width + gap) / (PANEL_WIDTH * frame.em + gap)));
  // Four panels are two lines of two rather than three and one.
  const lines = Math.max(1, Math.ceil(items.length / fit));
  const columns = Math.max(1, Math.ceil(items.length / lines));
  const step = (frame.width + gap) / columns;
  const x = scaleBand(range(columns), [0, frame.width]);
  if (columns > 1) x.paddingInner(gap / step);
  const width = x.bandwidth();
  const symbolsByKind = rollup(
    items,
    (own) => fitSymbols(own, { width, em: frame.em }),
    (item) => kindOf(item),
  );
  const panels = items.flatMap((item, index) => {
    const symbols = symbolsByKind.get(kindOf(item));
    return symbols ? [{ item, symbols, x: x(index % columns) ?? 0, width }] : [];
  });
  return { panels, columns };
}

/**
 * The kind of an item. Icons of one glyph compare across units; roads and neutral icons only within
 * a unit.
 */
function kindOf({ glyph, unit }: PictogramItem): string {
  return glyph === 'road' || glyph === 'neutral' ? `${glyph} ${unit}` : glyph;
}

/** Chooses how many units a symbol stands for, and its size, for items of one kind. */
function fitSymbols(items: readonly PictogramItem[], { width, em }: Frame): Symbols {
  const glyph = items[0]?.glyph ?? 'neutral';
  const largest = max(items, ({ figure }) => reachOf(figure)) ?? 0;
  if (glyph === 'road') {
    const x = (value: number) => (value / (largest || 1)) * width;
    const unitsPerSymbol = niceUnitsPerSymbol((units) => x(units) >= SMALLEST_DASH * em);
    return { glyph, unitsPerSymbol, x };
  }
  const heightOf = (spacing: number, units = 1) => iconGridHeight(largest / units, spacing, width);
  const spacing =
    SPACINGS.map((size) => size * em).find(
      (size) => size * 10 <= width && heightOf(size) <= PREFERRED_HEIGHT * em,
    ) ?? Math.min(SMALLEST_SPACING * em, width / 10);
  const unitsPerSymbol = niceUnitsPerSymbol((units) => {
    const most = units === 1 ? MOST_HEIGHT : MOST_SHARED_HEIGHT;
    return heightOf(spacing, units) <= most * em;
  });
  return { glyph, unitsPerSymbol, spacing };
}

function placeIcons(
  flow: FlowLayout,
  { item, x, width }: Panel,
  { band, symbols }: { band: number; symbols: IconSymbols },
): void {
  const { glyph, unitsPerSymbol, spacing } = symbols;
  const grid = layoutIconGrid(glyph, item.figure.value / unitsPerSymbol, spacing, width);
  flow.marks.push(createMark(item, { band, x, y: flow.y, ...grid }));
  flow.y += grid.height;
}

interface RoadOptions {
  readonly band: number;
  readonly symbols: RoadSymbols;
  readonly formatTick: (value: number) => string;
}

/** Places a road with an axis under it. */
function placeRoad(
  flow: FlowLayout,
  { item, x: left, width }: Panel,
  { band, symbols, formatTick }: RoadOptions,
): void {
  const { em, y } = flow;
  const { x, unitsPerSymbol } = symbols;
  const value = reachOf(item.figure);
  const length = x(value);
  const height = length > 0 ? ROAD_HEIGHT * em : 0;
  const outline = outlineBar(length, height, item.figure, x(unitsPerSymbol));
  const place = { band, x: left, y, width: length, height, outline };
  flow.marks.push(createMark(item, place));
  if (length === 0) return;
  flow.y += height;
  // Leave out a label that is too long: the big number says the same.
  const label = widthOf(item.label, 'detail', em) <= width ? item.label : '';
  const axisTicks = [
    ...ticks(0, value, ROAD_TICKS).map((tick) => ({ position: x(tick), text: formatTick(tick) })),
    { position: length, text: label },
  ];
  layoutAxis(flow, axisTicks, { x: left, width: length });
}

/** One legend item for each glyph and unit. */
function toLegendItems(panels: readonly Panel[]): PictogramLegendItem[] {
  const entries = panels.map(({ item, symbols }) => {
    const { glyph, series, unit } = item;
    const { unitsPerSymbol } = symbols;
    return [`${glyph} ${unit}`, { glyph, series, unit, unitsPerSymbol }] as const;
  });
  return Array.from(new Map(entries).values());
}
