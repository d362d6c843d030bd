import { SURFACE } from '../layout/palette.js';
import { blend, formatHex, isLight, parseHex, type RGB } from './colour.js';

/** A node of any tree, with its slot and shadow host. */
type TreeNode = Node & { readonly assignedSlot?: Element | null; readonly host?: Element };

const LIGHT_SURFACE = parseHex(SURFACE[0]);
const DARK_SURFACE = parseHex(SURFACE[1]);

/** The colours of a page as a file has them: opaque, and in sRGB. */
export class PageColours {
  /** The colour under the figure. */
  readonly surface: RGB;
  /** An element whose text gets each colour to be converted. */
  readonly #probe: HTMLElement;

  /**
   * @param figure - the element of which the colours are read.
   * @param container - an element in the page, to which a probe is added.
   */
  constructor(figure: Element, container: Element) {
    this.#probe = container.appendChild(document.createElement('div'));
    // Forced colours would replace every colour to be read.
    this.#probe.style.setProperty('forced-color-adjust', 'none');
    this.surface = this.#readSurface(figure);
  }

  /** Flattens a CSS colour with an opacity onto the surface, as `#rrggbb`. */
  flatten(colour: string, opacity = 1): string {
    return formatHex(this.#lay(colour, this.surface, opacity));
  }

  #lay(colour: string, under: RGB, opacity = 1): RGB {
    const { rgb, alpha } = this.#convert(colour);
    return blend(rgb, under, alpha * opacity);
  }

  /**
   * Lets the browser convert any CSS colour: it computes a mixture to `color(srgb 0.1 0.2 0.3 /
   * 0.4)`.
   */
  #convert(colour: string): { rgb: RGB; alpha: number } {
    this.#probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    const numbers = getComputedStyle(this.#probe).color.match(/-?\d[\d.e-]*/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
    return { rgb: [red, green, blue], alpha };
  }

  /** Dark text gets a white surface; light text gets the page's background, if that is dark. */
  #readSurface(figure: Element): RGB {
    const hasLightText = isLight(this.#convert(getComputedStyle(figure).color).rgb);
    const lowest = hasLightText ? DARK_SURFACE : LIGHT_SURFACE;
    const layers = hasLightText ? flatAncestors(figure) : [figure];
    const surface = layers.reduceRight(
      (under, layer) => this.#lay(getComputedStyle(layer).backgroundColor, under),
      lowest,
    );
    return isLight(surface) === hasLightText ? lowest : surface;
  }
}

/** An element and its ancestors in the flat tree: through slots, and out of shadow trees. */
function flatAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  let node: TreeNode | null | undefined = element;
  while (node) {
    const { assignedSlot, parentNode, host }: TreeNode = node;
    if (node.nodeType === Node.ELEMENT_NODE) ancestors.push(node as Element);
    node = assignedSlot ?? parentNode ?? host;
  }
  return ancestors;
}
