import { render } from 'lit';
import { FONT } from '../layout/palette.js';
import type { Mark, PlotGeometry } from '../layout/plot.js';
import { labelClass, paintClass } from '../templates/classes.js';
import { patternsTemplate } from '../templates/patterns.js';
import { plotTemplate } from '../templates/plot.js';
import { formatHex } from './colour.js';
import type { Look } from './look.js';
import { PageColours } from './page-colours.js';
import { outlineOf } from './shapes.js';
import { StyleReader } from './style-reader.js';

/**
 * Reads how a geometry looks in a page, with its style sheets, theme and custom properties.
 * Measures one hidden element of each kind in the figure's tree.
 *
 * @param figure - the element in which the geometry is drawn.
 */
export function readLook(figure: Element, geometry: PlotGeometry): Look {
  const kinds = pickKinds(geometry);
  const probe = document.createElement('div');
  probe.hidden = true;
  render(plotTemplate(kinds, '', { interaction: { overlay: patternsTemplate() } }), probe);
  figure.append(probe);
  try {
    return measureKinds(figure, probe, kinds);
  } finally {
    probe.remove();
  }
}

/** Picks one mark, swatch, rule and label of each kind; style sheets do not distinguish further. */
function pickKinds({ marks, swatches, rules, labels, ...frame }: PlotGeometry): PlotGeometry {
  return {
    ...frame,
    marks: pickEach(marks, markKind),
    swatches: pickEach(swatches, paintClass),
    rules: rules.slice(0, 1),
    labels: pickEach(labels, labelClass),
  };
}

function pickEach<Item>(items: readonly Item[], kindOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [kindOf(item), item])).values()];
}

function markKind(mark: Mark): string {
  const element = outlineOf(mark) === undefined ? 'rect' : 'path';
  return `${element} ${paintClass(mark)}`;
}

/** @param probe - the element in which the kinds are rendered. */
function measureKinds(figure: Element, probe: Element, kinds: PlotGeometry): Look {
  const colours = new PageColours(figure, probe);
  const reader = new StyleReader(colours, probe);
  const { width, marks, swatches, rules, labels } = kinds;
  const findAll = (selector: string) => probe.querySelectorAll(selector);
  return {
    font: readFont(figure),
    surface: formatHex(colours.surface),
    styleMark: measureEach(marks, markKind, findAll('[part="mark"]'), (element) =>
      reader.readMark(element, width),
    ),
    styleSwatch: measureEach(swatches, paintClass, findAll('g > path:not([part])'), (element) =>
      reader.readShape(element),
    ),
    styleRule: measureEach(
      rules,
      () => 'rule',
      findAll('line'),
      (element) => reader.readEdge(element),
    ),
    styleLabel: measureEach(labels, labelClass, findAll('text'), (element) =>
      reader.readText(element),
    ),
  };
}

/**
 * Measures the element of each item. The returned function finds the style of an item of the same
 * kind.
 */
function measureEach<Item, Style>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  elements: NodeListOf<Element>,
  read: (element: Element) => Style,
): (item: Item) => Style {
  const styles = new Map(
    items.map((item, index) => [kindOf(item), read(elements[index] as Element)]),
  );
  return (item) => {
    const style = styles.get(kindOf(item));
    if (!style) throw new Error(`No “${kindOf(item)}” in the geometry that was measured`);
    return style;
  };
}

/** The font of a figure, followed by fonts that every system has. */
function readFont(figure: Element): string {
  const font = getComputedStyle(figure).fontFamily.replaceAll('"', "'");
  return font.endsWith('serif') ? font : `${font}, ${FONT}`;
}
