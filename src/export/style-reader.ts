import { TEXTURES, textureId } from '../layout/textures.js';
import type { MarkStyle, Pattern, ShapeStyle, TextStyle } from './look.js';
import type { PageColours } from './page-colours.js';

/** Reads how elements of a plot are painted in a page. */
export class StyleReader {
  readonly #colours: PageColours;
  /** Patterns of the plot by their `url(…)` in style sheets. */
  readonly #patterns = new Map<string, Pattern>();

  /** @param plot - the plot with its patterns. */
  constructor(colours: PageColours, plot: ParentNode) {
    this.#colours = colours;
    for (const texture of TEXTURES) {
      const id = textureId(texture);
      const tile = plot.querySelector(`pattern[id="${id}"]`);
      if (!tile) continue;
      const { fill, fillOpacity } = getComputedStyle(tile);
      const colour = colours.flatten(fill, Number(fillOpacity));
      this.#patterns.set(`url(#${id})`, { texture, colour });
    }
  }

  /** @param width - of the picture, of which a radius in per cent is a part; in pixels. */
  readMark(mark: Element, width: number): MarkStyle {
    const { rx } = getComputedStyle(mark);
    const length = Number.parseFloat(rx);
    const cornerRadius = rx.endsWith('%') ? (length / 100) * width : length;
    const hasRadius = mark.localName === 'rect' && cornerRadius > 0;
    return { ...this.readShape(mark), ...(hasRadius && { cornerRadius }) };
  }

  readText(text: Element): TextStyle {
    const { fontSize, fontWeight } = getComputedStyle(text);
    return {
      ...this.readShape(text),
      fontSize: Number.parseFloat(fontSize),
      fontWeight: Number(fontWeight),
    };
  }

  /** Reads the fill and stroke of a shape. */
  readShape(element: Element): ShapeStyle {
    const { fill, fillOpacity } = getComputedStyle(element);
    return { ...this.#readFill(fill, Number(fillOpacity)), ...this.readEdge(element) };
  }

  #readFill(fill: string, opacity: number): ShapeStyle {
    if (fill === 'none') return {};
    if (fill.startsWith('url')) return { fill: this.#patterns.get(fill.replaceAll('"', '')) };
    return { fill: this.#colours.flatten(fill, opacity) };
  }

  /** Reads the stroke of a line or shape. */
  readEdge(element: Element): ShapeStyle {
    const style = getComputedStyle(element);
    const { stroke, strokeOpacity, strokeDasharray, strokeLinejoin, paintOrder } = style;
    const width = Number.parseFloat(style.strokeWidth);
    if (stroke === 'none' || stroke.startsWith('url') || width === 0) return {};
    // Pages clip away the outer half of such an edge. Files cannot, so halve its width.
    const visiblePart = style.clipPath === 'fill-box' ? 0.5 : 1;
    return {
      stroke: this.#colours.flatten(stroke, Number(strokeOpacity)),
      strokeWidth: visiblePart * width,
      ...(strokeDasharray !== 'none' && {
        dashes: strokeDasharray.split(',').map(Number.parseFloat),
      }),
      ...(strokeLinejoin !== 'miter' && { lineJoin: strokeLinejoin as CanvasLineJoin }),
      ...(isStrokeFirst(paintOrder) && { paintOrder: 'stroke' as const }),
    };
  }
}

function isStrokeFirst(paintOrder: string): boolean {
  return paintOrder.split(' ').find((part) => part !== 'markers') === 'stroke';
}
