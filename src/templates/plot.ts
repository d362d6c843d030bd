import { nothing, svg, type TemplateResult } from 'lit';
import {
  isBar,
  type Label,
  type Mark,
  type PlotGeometry,
  type Rule,
  type Swatch,
} from '../layout/plot.js';

/** Prints a geometry as SVG. Marks are spoken by their names; the labels that repeat them are not. */
export function plotTemplate(geometry: PlotGeometry, name: string): TemplateResult<2> {
  const { width, height, em, marks, labels, rules, swatches } = geometry;
  return svg`<svg part="plot" role="group" aria-label=${name}
    width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size=${em}>
    <g>${marks.map(markTemplate)}</g>
    <g aria-hidden="true">
      ${swatches.length > 0 ? swatches.map(swatchTemplate) : nothing}
      ${rules.length > 0 ? svg`<g part="axis">${rules.map(ruleTemplate)}</g>` : nothing}
      ${labels.map(labelTemplate)}
    </g>
  </svg>`;
}

function markTemplate(mark: Mark): TemplateResult<2> {
  const { name, x, y } = mark;
  const kind = kindOf(mark);
  if (isBar(mark) && mark.outline === undefined) {
    return svg`<rect part="mark" role="img" class=${kind} aria-label=${name}
        x=${x} y=${y} width=${mark.width} height=${mark.height}></rect>`;
  }
  const [path, scale] = isBar(mark) ? [mark.outline, 1] : [mark.path, mark.scale];
  return svg`<path part="mark" role="img" class=${kind} aria-label=${name}
        transform=${`translate(${x} ${y}) scale(${scale})`} d=${path}></path>`;
}

/** The classes that give a mark or its swatch its colour and texture. */
function kindOf({ series, shade, rest }: Pick<Mark, 'series' | 'shade' | 'rest'>): string {
  return `s${series}${shade ? ` k${shade}` : ''}${rest ? ' rest' : ''}`;
}

function labelTemplate({ x, y, text, style, inside }: Label): TemplateResult<2> {
  const name = inside === undefined ? style : `${style} on${inside}`;
  return svg`<text class=${name} x=${x} y=${y}>${text}</text>`;
}

function ruleTemplate({ x1, y1, x2, y2, dashes }: Rule): TemplateResult<2> {
  const pattern = dashes ? `${dashes.length} ${dashes.gap}` : nothing;
  return svg`<line class=${dashes ? 'dashes' : 'rule'} stroke-dasharray=${pattern}
    x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

function swatchTemplate(swatch: Swatch): TemplateResult<2> {
  const { x, y, size } = swatch;
  return svg`<rect class=${kindOf(swatch)} x=${x} y=${y} width=${size} height=${size}></rect>`;
}
