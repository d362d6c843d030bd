import { isServer, nothing, svg, type TemplateResult } from 'lit';
import { SYMBOL_SIZE } from '../layout/legend.js';
import type { MarkTransition } from '../layout/mark-transition.js';
import type { Label, Mark, PlotGeometry, Rule, Swatch } from '../layout/plot.js';
import { batchTemplates } from './batch-templates.js';
import { labelClass, paintClass } from './classes.js';
import type { InteractionView } from './interaction-view.js';

/** How a plot is rendered. */
export interface PlotOptions {
  readonly interaction?: InteractionView | undefined;
  /** Places of the marks in the tree while they move; without them, marks stand in their order. */
  readonly transition?: MarkTransition | undefined;
}

/** Ids of the elements that describe a plot and its marks, in the root of the plot. */
export const KEY_HINT_ID = 'key-hint';
export const TOOLTIP_ID = 'tooltip';

/**
 * Renders a geometry as SVG. Marks are announced by name; labels that repeat the names are hidden
 * from assistive technology.
 *
 * @param name - accessible name of the plot.
 */
export function plotTemplate(
  { width, height, em, marks, labels, rules, swatches }: PlotGeometry,
  name: string,
  { interaction = {}, transition }: PlotOptions = {},
): TemplateResult<2> {
  const { rovingId, describedId, overlay, keyHint } = interaction;
  const reached = marks.find(({ id }) => id === rovingId) ?? marks[0];
  return svg`<svg part="plot" role="group" class=${transition ? 'moving' : nothing}
    aria-label=${name} aria-describedby=${keyHint ? KEY_HINT_ID : nothing}
    width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size=${em}>
    <g>${(transition ?? marks).map(
      (mark) =>
        mark &&
        markTemplate(mark, { isReached: mark === reached, isDescribed: mark.id === describedId }),
    )}</g>
    <g aria-hidden="true">
      ${batchTemplates(swatches.map(swatchTemplate))}
      ${rules.length > 0 ? svg`<g part="axis">${rules.map(ruleTemplate)}</g>` : nothing}
      ${batchTemplates(labels.map(labelTemplate))}
    </g>
    ${overlay}
  </svg>`;
}

/** The interaction state of a mark. */
interface MarkOptions {
  /** Whether Tab reaches it. */
  readonly isReached: boolean;
  /** Whether the tooltip describes it. */
  readonly isDescribed: boolean;
}

function markTemplate(mark: Mark, { isReached, isDescribed }: MarkOptions): TemplateResult<2> {
  const { name, figure, x, y, width, height, outline, path = outline, scale = 1 } = mark;
  const classes = paintClass(mark);
  const phrase = figure.phrase ?? nothing;
  const tooltip = isDescribed ? TOOLTIP_ID : nothing;
  // On a server no script handles keys.
  const tabIndex = isServer ? nothing : isReached ? 0 : -1;
  if (path === undefined) {
    return svg`<rect part="mark" role="img" class=${classes} tabindex=${tabIndex} aria-label=${name}
        aria-description=${phrase} aria-describedby=${tooltip}
        x=${x} y=${y} width=${width} height=${height}></rect>`;
  }
  return svg`<path part="mark" role="img" class=${classes} tabindex=${tabIndex} aria-label=${name}
        aria-description=${phrase} aria-describedby=${tooltip}
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
