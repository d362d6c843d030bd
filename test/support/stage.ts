import type { Page } from 'playwright';
import { contrastOf, type RGB } from './colour.ts';

/** A visible text on a slide; sizes in pixels of the screen. */
export interface SeenText {
  readonly text: string;
  /** `figure` is a key figure, `label` a text inside a drawing. */
  readonly kind: 'title' | 'figure' | 'body' | 'label';
  /** Font size. */
  readonly size: number;
  /** Contrast with its background, from 1 to 21. */
  readonly contrast: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Returns the current slide and step. */
export function readPlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slide = document.querySelector('section.present');
    return `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`;
  });
}

/** Resolves when fonts are loaded, charts are sized, and nothing moves. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
}

/** Returns every text on the current slide, including shadow trees, except dimmed ones. */
export async function readTexts(page: Page): Promise<SeenText[]> {
  const texts = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const slide = document.querySelector<HTMLElement>('section.present');
    if (!slide || !context) throw new Error('No slide to read');
    const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return textsIn(slide);

    function textsIn(element: Element): ReturnType<typeof readText>[] {
      const { display, visibility, clipPath } = getComputedStyle(element);
      if (display === 'none' || visibility === 'hidden' || clipPath === 'inset(50%)') return [];
      if (element.hasAttribute('inert')) return [];
      const nodes = [...(element.shadowRoot ?? element).childNodes];
      return nodes.flatMap((node) => {
        if (node instanceof Element) return textsIn(node);
        return node instanceof Text && node.data.trim() ? [readText(node, element)] : [];
      });
    }

    function readText(node: Text, element: Element) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const style = getComputedStyle(element);
      const label = element instanceof SVGGraphicsElement;
      const zoom = label ? (element.getScreenCTM()?.a ?? 0) : scale;
      const root = element.getRootNode() as Document | ShadowRoot;
      const mark = root
        .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
        .find((under) => label && under.matches('rect[part=mark]'));
      return {
        text: node.data.trim().replace(/\s+/g, ' '),
        kind: kindOf(element),
        size: Number.parseFloat(style.fontSize) * zoom,
        colours: [
          readColour(label ? style.fill : style.color),
          readColour(mark ? getComputedStyle(mark).fill : ground),
        ],
        ...{ left, top, right, bottom },
      };
    }

    function kindOf(element: Element) {
      if (element.closest('h1, h2')) return 'title' as const;
      if (element.closest('svg, footer')) return 'label' as const;
      return element.matches('[part=mark] > :first-child')
        ? ('figure' as const)
        : ('body' as const);
    }

    function readColour(colour: string): number[] {
      if (!context) return [];
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return Array.from(context.getImageData(0, 0, 1, 1).data);
    }
  });
  return texts.map(({ colours, ...text }) => {
    const [one = [], other = []] = colours as RGB[];
    return { ...text, contrast: contrastOf(one, other) };
  });
}

/** The content of a slide: its step, its words, and the drawing of each visible element. */
export interface ShownStep {
  readonly place: string;
  readonly words: string | undefined;
  readonly pictures: readonly string[][];
}

export async function describeStep(page: Page): Promise<ShownStep> {
  await settle(page);
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('section.present');
    const elements = slide?.querySelectorAll(':is(key-figures, [layout]):not([hidden])') ?? [];
    return {
      place: `${slide?.id} ${slide?.querySelectorAll('.fragment.visible').length}`,
      words: slide?.innerText,
      pictures: Array.from(elements, ({ localName, shadowRoot }) => [
        localName,
        // Sort, since moved marks return to document order only later.
        ...Array.from(
          shadowRoot?.querySelectorAll('[part=plot] g > *, li') ?? [],
          ({ outerHTML }) => outerHTML.replace(/<!--.*?-->/gs, ''),
        ).sort(),
      ]),
    };
  });
}

/**
 * Finds content of the current slide outside the space between header and footer, or over other
 * content.
 */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = document.querySelectorAll(
      'section.present :is(header, footer, dl, :scope > ul, key-figures, [layout]):not([hidden], [inert])',
    );
    const all = Array.from(boxes, (element) => ({ element, box: element.getBoundingClientRect() }));
    return all.flatMap(({ element, box }, index) =>
      all
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        )
        .map((other) => `${element.localName} and ${other.element.localName}`),
    );
  });
}
