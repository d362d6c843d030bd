import type { Mark } from '../layout/plot.js';
import type { InteractionHost, ReadDrawing } from './interaction-host.js';

/** The marks of a chart and their elements in its root. */
export class MarkElements {
  readonly #host: InteractionHost;
  readonly #readDrawing: ReadDrawing;

  constructor(host: InteractionHost, readDrawing: ReadDrawing) {
    this.#host = host;
    this.#readDrawing = readDrawing;
  }

  /** The marks in their order; none where no report can be drawn. */
  get marks(): readonly Mark[] {
    return this.#readDrawing()?.content.geometry.marks ?? [];
  }

  /** The mark that an element renders. */
  markOf(element: SVGElement): Mark | undefined {
    return this.#inTreeOrder[this.#elements.indexOf(element)];
  }

  /** The element that renders a mark. */
  elementOf(id: string | undefined): SVGElement | undefined {
    if (id === undefined) return undefined;
    return this.#elements[this.#inTreeOrder.findIndex((mark) => mark.id === id)];
  }

  get #elements(): SVGElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<SVGElement>('[part=mark]'));
  }

  get #inTreeOrder(): readonly Mark[] {
    const transition = this.#readDrawing()?.transition;
    return transition ? transition.filter((mark) => mark !== undefined) : this.marks;
  }
}
