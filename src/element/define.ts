/** The key under which a page remembers, for every copy of the package on it, that it was warned. */
const WARNED = Symbol.for('bien-phong-charts');
const page = globalThis as { [WARNED]?: true };

/**
 * Defines an element, unless its name is taken already. Where another class has it (a second copy of the
 * package, or other code), that one stays, and one warning on the console says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const owner = customElements.get(tag);
  if (!owner) customElements.define(tag, element);
  else if (owner !== element && !page[WARNED]) {
    page[WARNED] = true;
    console.warn(`bien-phong-charts: <${tag}> is defined twice; the first one stays.`);
  }
}
