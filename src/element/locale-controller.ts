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
    for (const node of this.#ancestors) {
      this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** What is around the host, across trees; nothing on a server. */
  get #ancestors(): Ancestor[] {
    const ancestors: Ancestor[] = [];
    let node: Node | null = this.#host.parentNode;
    while (node) {
      ancestors.push(node);
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return ancestors;
  }

  #find(): Locale {
    const [nearest] = this.#ancestors.flatMap((node) => node.getAttribute?.('lang') || []);
    return supported(this.#host.lang) ?? supported(nearest) ?? 'vi';
  }
}

/** An element, or what holds elements. */
type Ancestor = Node & Partial<Pick<Element, 'getAttribute'>>;

/** The language of a BCP 47 tag, if the charts speak it: “en-GB” is English. */
function supported(tag: string | null | undefined): Locale | undefined {
  return tag?.toLowerCase().match(/^(vi|en)\b/)?.[0] as Locale | undefined;
}
