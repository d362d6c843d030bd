import type { Page } from 'playwright';

/** Observations that scripts collect in the page. */
interface Watch {
  /** Elements in the body, including shadow trees. */
  shown(): Element[];
  /** Those that were there before any script. */
  rendered: Set<Element>;
  problems: string[];
  /** Sum of layout shifts. */
  shift: number;
  /** Frames in which a chart had no drawing. */
  gaps: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Goes to a page that a server rendered, and remembers every element in it. */
export async function goToRendered(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => {
    const elementsIn = (root: ParentNode): Element[] =>
      Array.from(root.querySelectorAll('*')).flatMap((it) =>
        it.shadowRoot ? [it, ...elementsIn(it.shadowRoot)] : [it],
      );
    const watch: Watch = {
      // Leave out print patterns: they are invisible and load when the browser is idle.
      shown: () =>
        elementsIn(document.body).filter((it) => !it.closest('style, script, .patterns, pattern')),
      rendered: new Set(),
      problems: [],
      shift: 0,
      gaps: 0,
    };
    window.watch = watch;
    addEventListener('error', ({ message }) => watch.problems.push(message));
    addEventListener('unhandledrejection', ({ reason }) => watch.problems.push(String(reason)));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        watch.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.evaluate(() => {
    const { watch } = window;
    watch.rendered = new Set(watch.shown());
    const plots = () => watch.shown().filter((it) => it.matches('[part=plot]')).length;
    const before = plots();
    requestAnimationFrame(function look() {
      if (plots() < before) watch.gaps++;
      requestAnimationFrame(look);
    });
  });
}

/** Loads the module of the elements, and tells what became of the rendered ones; buttons are added by it. */
export async function hydrate(page: Page, module = 'bien-phong-charts.js') {
  await page.addScriptTag({ type: 'module', url: module });
  await settle(page);
  return page.evaluate(() => {
    const { shown, rendered, problems, shift, gaps } = window.watch;
    const nameOf = (it: Element) =>
      `${it.localName}.${it.getAttribute('part') ?? it.getAttribute('class')}`;
    const now = shown();
    return {
      plots: now.filter((it) => it.matches('[part=plot]')).length,
      added: now.filter((it) => !rendered.has(it) && it.localName !== 'button').map(nameOf),
      lost: Array.from(rendered, (it) => (it.isConnected ? '' : nameOf(it))).filter(Boolean),
      problems,
      gaps,
      shift,
    };
  });
}

/** Returns the text of the page. */
export async function readText(page: Page): Promise<string> {
  const texts = await page.evaluate(() =>
    window.watch
      .shown()
      .flatMap((it) =>
        Array.from(it.childNodes, (node) => (node instanceof Text ? node.data : '')),
      ),
  );
  return texts.join('\n');
}

/** Returns everything that a reader sees or hears, including attributes. */
export async function readPage(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.watch.shown().map((it) => {
      const attributes = it.getAttributeNames().map((name) => `${name}=${it.getAttribute(name)}`);
      const texts = Array.from(it.childNodes, (node) => (node instanceof Text ? node.data : ''));
      return [it.localName, ...attributes.sort(), texts.join('').replace(/\s+/g, ' ')].join(' ');
    }),
  );
}

/** Returns the same for elements rendered only in the browser. */
export async function readDrawn(page: Page, markup: string, report?: object): Promise<string[]> {
  await page.evaluate(
    ([markup, report]) => {
      const frame = document.createElement('template');
      frame.innerHTML = markup;
      const element = document.importNode(frame.content, true).firstElementChild!;
      if (report) Object.assign(element, { report });
      document.body.replaceChildren(element);
    },
    [markup, report] as const,
  );
  await settle(page);
  return readPage(page);
}

/** Resolves when every element is up to date, sized, and done with its idle work. */
async function settle(page: Page) {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    const elements = () => window.watch.shown().filter((it) => it.localName.includes('-'));
    const complete = async () => {
      for (const it of elements()) {
        await customElements.whenDefined(it.localName);
        await (it as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      }
    };
    const isPlot = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part=plot]');
    const hasMotion = ({ shadowRoot }: Element) =>
      shadowRoot?.adoptedStyleSheets
        .flatMap(({ cssRules }) => Array.from(cssRules))
        .some((it) => it instanceof CSSMediaRule && it.conditionText.includes('reduced-motion'));
    await complete();
    while (!elements().filter(isPlot).every(hasMotion)) await nextFrame();
    // Resize observers run after layout, so wait a few frames.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await complete();
  });
}
