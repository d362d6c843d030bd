import { isServer, nothing, svg, type TemplateResult } from 'lit';
import { SYMBOL_SIZE } from '../layout/legend.js';
import type { Label, Mark, Paint, PlotGeometry, Rule, Swatch } from '../layout/plot.js';
import type { Slots } from '../layout/slots.js';
import { join } from './join.js';

/** What a figure shows of the person who reads it. */
export interface Attention {
  /** Key of the mark that Tab reaches; else the first. */
  readonly stop?: string | undefined;
  /** Key of the mark that the tooltip describes. */
  readonly described?: string | undefined;
  /** Drawn over everything else in the plot. */
  readonly overlay?: unknown;
  /** How the keys are used, under the plot. */
  readonly hint?: unknown;
  /** Stands over the page, beside the described mark. */
  readonly tooltip?: unknown;
  /** The series that are hidden. */
  readonly hidden?: ReadonlySet<number> | undefined;
}

/** What a picture has besides its geometry. */
export interface PlotOptions {
  readonly attention?: Attention;
  /** Where the marks stand in the tree while they go to their new places. */
  readonly slots?: Slots | undefined;
}

/** Ids of what describes a plot and its marks, in the root of the plot. */
export const HINT_ID = 'keys';
export const TOOLTIP_ID = 'tooltip';

/** Prints a geometry as SVG. Marks are spoken by their names; the labels that repeat them are not. */
export function plotTemplate(
  { width, height, em, marks, labels, rules, swatches }: PlotGeometry,
  name: string,
  { attention = {}, slots }: PlotOptions = {},
): TemplateResult<2> {
  const { stop, described, overlay, hint } = attention;
  const reached = marks.find(({ key }) => key === stop) ?? marks[0];
  return svg`<svg part="plot" role="group" class=${slots ? 'moves' : nothing}
    aria-label=${name} aria-describedby=${hint ? HINT_ID : nothing}
    width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size=${em}>
    <g>${(slots ?? marks).map(
      (mark) => mark && markTemplate(mark, mark === reached, mark.key === described),
    )}</g>
    <g aria-hidden="true">
      ${join(swatches.map(swatchTemplate))}
      ${rules.length > 0 ? svg`<g part="axis">${rules.map(ruleTemplate)}</g>` : nothing}
      ${join(labels.map(labelTemplate))}
    </g>
    ${overlay}
  </svg>`;
}

function markTemplate(mark: Mark, isReached: boolean, isDescribed: boolean): TemplateResult<2> {
  const { name, phrase, x, y, width, height, outline, path = outline, scale = 1 } = mark;
  const kind = paintClass(mark);
  // What a server prints answers to no key.
  const index = isServer ? nothing : isReached ? 0 : -1;
  const tooltip = isDescribed ? TOOLTIP_ID : nothing;
  if (path === undefined) {
    return svg`<rect part="mark" role="img" class=${kind} tabindex=${index} aria-label=${name}
        aria-description=${phrase ?? nothing} aria-describedby=${tooltip}
        x=${x} y=${y} width=${width} height=${height}></rect>`;
  }
  return svg`<path part="mark" role="img" class=${kind} tabindex=${index} aria-label=${name}
        aria-description=${phrase ?? nothing} aria-describedby=${tooltip}
        transform=${`translate(${x} ${y}) scale(${scale})`} d=${path}></path>`;
}

function labelTemplate(label: Label): TemplateResult<2> {
  return svg`<text class=${labelClass(label)} x=${label.x} y=${label.y}>${label.text}</text>`;
}

function ruleTemplate({ x1, y1, x2, y2 }: Rule): TemplateResult<2> {
  return svg`<line class="rule" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

function swatchTemplate(swatch: Swatch): TemplateResult<2> {
  const { x, y, size, path } = swatch;
  return svg`<path class=${paintClass(swatch)}
    transform=${`translate(${x} ${y}) scale(${size / SYMBOL_SIZE})`} d=${path}></path>`;
}

/** The classes that paint a mark or a symbol. */
export function paintClass({ series, shade, rest }: Paint): string {
  const colour = series === undefined ? 'symbol' : `s${series}`;
  return `${colour}${shade ? ` k${shade}` : ''}${rest ? ' rest' : ''}`;
}

/** The classes that set and colour a label. */
function labelClass({ style, inside }: Label): string {
  return inside ? `${style} on ${paintClass(inside)}` : style;
}
