import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

  /** The language to draw in now. */
  get locale(): Locale {
    this.#drawn = this.#find();
    return this.#drawn;
  }

  hostConnected() {
    controllers.add(this);
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
      const locale = node instanceof Element && supported(node.getAttribute('lang'));
      if (locale) return locale;
      if (!node.parentNode) observe(node);
    }
    return 'vi';
  }
}

function supported(lang: string | null | undefined): Locale | undefined {
  const language = lang?.slice(0, 2).toLowerCase();
  return (language === 'vi' || language === 'en') && !/^[a-z]{3}/i.test(lang ?? '')
    ? language
    : undefined;
}
