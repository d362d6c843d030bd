import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Locale } from '../data/text.js';

/** One observer tells every connected controller when a `lang` changes anywhere in its tree. */
const controllers = new Set<LocaleController>();
const observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

function observe(root: Node) {
  if (observedRoots.has(root)) return;
  observer ??= new MutationObserver(() => {
    for (const controller of controllers) controller.update();
  });
  observedRoots.add(root);
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** The language in which its host speaks: its own `lang`, else the nearest one above, else Vietnamese. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #drawn: Locale | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Finds the language to draw in now, and remembers it as the one that is shown. */
  read(): Locale {
    this.#drawn = this.#find();
    return this.#drawn;
  }

  hostConnected() {
    if (isServer) return;
    controllers.add(this);
    // Each tree in which the host stands may name a language.
    let root = this.#host.getRootNode();
    for (; root instanceof ShadowRoot; root = root.host.getRootNode()) observe(root);
    observe(root);
    this.update();
  }

  hostDisconnected() {
    controllers.delete(this);
  }

  /** Redraws the host if it was drawn in another language than it should be now. */
  update() {
    if (this.#drawn && this.#find() !== this.#drawn) this.#host.requestUpdate();
  }

  #find(): Locale {
    const own = supported(this.#host.lang);
    if (own) return own;
    let node: Node | null = this.#host.parentNode;
    for (; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
      const lang = node instanceof Element && node.getAttribute('lang');
      if (lang) return supported(lang) ?? 'vi';
    }
    return 'vi';
  }
}

/** The language of a BCP 47 tag, if the charts speak it: “en-GB” is English. */
function supported(tag: string | null | undefined): Locale | undefined {
  const language = tag?.split('-')[0]?.toLowerCase();
  return language === 'vi' || language === 'en' ? language : undefined;
}
