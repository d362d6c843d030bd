import { render } from 'lit';
import { FONT, SURFACE } from '../layout/palette.js';
import type { PlotGeometry } from '../layout/plot.js';
import { tilesTemplate } from '../templates/patterns.js';
import { plotTemplate } from '../templates/plot.js';
import type { Look } from './svg.js';

/** Red, green, blue and alpha, from 0 to 1. */
type Colour = readonly number[];

/** A node by what it is drawn on. */
type Place = Node & { readonly assignedSlot?: Element | null; readonly host?: Element };

/** What paints an element of a plot, by its tag, and its edge, where it has one. */
const PAINT: Readonly<Record<string, readonly string[]>> = {
  text: ['font-size', 'font-weight', 'fill'],
  line: [],
  rect: ['fill', 'rx'],
  path: ['fill'],
  pattern: ['fill'],
};
const EDGE = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'];

/** What needs not be said. */
const USUAL = /^(none|auto|0px|miter|normal)$/;

/**
 * Prints a picture as XML, through the template of the screen, and finds how it looks there.
 *
 * @param figure - where the picture stands: its colours and font are those of the page and its theme.
 */
export function printPicture(picture: PlotGeometry, figure: Element): { xml: string; look: Look } {
  const container = document.createElement('div');
  container.hidden = true;
  const overlay = figure.matches(':host([textures]) *') ? tilesTemplate() : undefined;
  render(plotTemplate(picture, '', { attention: { overlay } }), container);
  const xml = new XMLSerializer().serializeToString(container);
  // Styles of the shadow tree reach it there; it is gone before anything is drawn.
  figure.append(container);
  const look = readLook(figure, container);
  container.remove();
  return { xml, look };
}

function readLook(figure: Element, container: HTMLElement): Look {
  const probe = container.appendChild(document.createElement('div'));
  const { fontFamily, color } = getComputedStyle(figure);
  const font = fontFamily.replaceAll('"', "'");
  const light = isLight(read(color));
  let surface = surfaceOf(figure);
  if (isLight(surface) === light) surface = read(SURFACE[light ? 1 : 0]);
  const paints = new Map<string, string>();
  for (const element of container.querySelectorAll('[class]')) {
    const kind = `${element.localName} ${element.getAttribute('class')}`;
    if (!paints.has(kind)) paints.set(kind, paintOf(element));
  }
  return {
    font: /serif$/.test(font) ? font : `${font}, ${FONT}`,
    surface: toHex(surface),
    paint: (tag, classes) => paints.get(`${tag} ${classes}`) ?? '',
  };

  function paintOf(element: Element): string {
    const style = getComputedStyle(element);
    const names = [...(PAINT[element.localName] ?? []), ...(style.stroke === 'none' ? [] : EDGE)];
    // Elsewhere nothing keeps the outer half of an edge away.
    const inside = style.clipPath === 'fill-box' ? 0.5 : 1;
    return names
      .filter((name) => !USUAL.test(style.getPropertyValue(name)) && !element.hasAttribute(name))
      .map((name) => {
        const value = style.getPropertyValue(name);
        if (name === 'stroke-width') return ` ${name}="${inside * Number.parseFloat(value)}"`;
        const opacity = { fill: style.fillOpacity, stroke: style.strokeOpacity }[name];
        const colour = opacity && !value.startsWith('url');
        return ` ${name}="${colour ? toHex(over(read(value), surface, Number(opacity))) : value.replace(/px|"/g, '')}"`;
      })
      .join('');
  }

  /** Any CSS colour in sRGB: the browser itself converts it. */
  function read(colour: string): Colour {
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    return (getComputedStyle(probe).color.match(/-?\d[\d.e-]*/g) ?? []).map(Number);
  }

  /** What lies under an element: dark text stands on white, whatever the page; light text on its background. */
  function surfaceOf(node: Place | null | undefined): Colour {
    if (!node || (!light && node !== figure)) return read(SURFACE[light ? 1 : 0]);
    const under = surfaceOf(node.assignedSlot ?? node.parentNode ?? node.host);
    return node instanceof Element
      ? over(read(getComputedStyle(node).backgroundColor), under)
      : under;
  }
}

function over(colour: Colour, under: Colour, opacity = 1): Colour {
  const part = opacity * (colour[3] ?? 1);
  return [0, 1, 2].map((i) => part * (colour[i] ?? 0) + (1 - part) * (under[i] ?? 0));
}

function isLight([red = 0, green = 0, blue = 0]: Colour): boolean {
  return 0.3 * red + 0.6 * green + 0.1 * blue > 0.5;
}

function toHex(colour: Colour): string {
  const byte = (part: number) => 256 + Math.round(255 * Math.min(1, Math.max(0, part)));
  return `#${colour.map((part) => byte(part).toString(16).slice(1)).join('')}`;
}
