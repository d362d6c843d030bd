import type { Report } from '../report/report.js';

/** Key under which a page remembers, for all copies of the package on it, that the warning was logged. */
const WARNED = Symbol.for('bien-phong-charts');
const page = globalThis as { [WARNED]?: true };

/** The class of an element, with its built-in report. */
type ElementClass = CustomElementConstructor & { builtIn?: Report | undefined };

/**
 * Defines an element and gives its class a built-in report. If another class has the tag already (from a second copy
 * of the package, or from other code), that class stays and the console is warned once.
 *
 * @param builtIn - the report that the element draws where nothing else gives one.
 */
export function define(tag: string, element: ElementClass, builtIn: Report): void {
  element.builtIn = builtIn;
  const defined = customElements.get(tag);
  if (!defined) {
    customElements.define(tag, element);
  } else if (defined !== element && !page[WARNED]) {
    page[WARNED] = true;
    console.warn(`bien-phong-charts: <${tag}> is defined twice; the first one stays.`);
  }
}
