import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Locale } from '../data/text.js';

/**
 * The language in which its host speaks: its own `lang`, else the nearest one above, else Vietnamese. Redraws the
 * host when that changes; where it is connected it is drawn anew in any case.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
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
    this.#observer ??= new MutationObserver(() => {
      if (this.#find() !== this.#drawn) this.#host.requestUpdate();
    });
    // Each tree in which the host stands may name a language.
    for (let node: Node | undefined = this.#host; node; ) {
      const root = node.getRootNode();
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
  }

  hostDisconnected() {
    this.#observer?.disconnect();
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
