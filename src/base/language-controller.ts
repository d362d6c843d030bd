import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { chooseLang } from '../i18n/element-language.js';
import type { Language } from '../i18n/language.js';
import { findLanguage, languageOf, onLanguageAdded } from '../i18n/languages.js';
import { findLoadableLanguage, loadLanguage } from './lazy.js';

/** A node that may contain the host, and may have a `lang`. */
type Ancestor = Node & Partial<Pick<Element, 'getAttribute'>>;

/**
 * Finds the language of its host: its own `lang`, else that of the nearest ancestor, else Vietnamese. Updates the host
 * when that changes, and when the language is added.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #langObserver: MutationObserver | undefined;
  #unsubscribe: (() => void) | undefined;
  #current: Language = languageOf('vi');

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Returns the language to render in. While another is being loaded, the previous one stays. */
  read(): Language {
    const tag = this.#findTag();
    if (!findLoadableLanguage(tag)) this.#current = languageOf(tag);
    return this.#current;
  }

  /** Loads the language of the host; `undefined` if it is loaded, or not one of the library's. */
  load(): Promise<void> | undefined {
    const code = findLoadableLanguage(this.#findTag());
    return code === undefined ? undefined : loadLanguage(code);
  }

  hostConnected() {
    if (isServer) return;
    this.#langObserver ??= new MutationObserver(this.#onChange);
    for (const ancestor of this.#ancestors) {
      this.#langObserver.observe(ancestor, { attributeFilter: ['lang'] });
    }
    this.#unsubscribe = onLanguageAdded(this.#onChange);
  }

  hostDisconnected() {
    this.#langObserver?.disconnect();
    this.#unsubscribe?.();
  }

  readonly #onChange = () => {
    const tag = this.#findTag();
    const isChanged = findLoadableLanguage(tag) || languageOf(tag) !== this.#current;
    if (isChanged) this.#host.requestUpdate();
  };

  /** The ancestors of the host, nearest first, across shadow roots; none on a server. */
  get #ancestors(): Ancestor[] {
    const ancestors: Ancestor[] = [];
    let node: Node | null = this.#host.parentNode;
    while (node) {
      ancestors.push(node);
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return ancestors;
  }

  #findTag(): string {
    const ancestors = this.#ancestors.map((node) => node.getAttribute?.('lang') ?? '');
    return chooseLang([this.#host.lang ?? '', ...ancestors], isSpoken);
  }
}

/** Whether the library speaks the language of a BCP 47 tag, or can load it. */
function isSpoken(tag: string): boolean {
  return (findLanguage(tag) ?? findLoadableLanguage(tag)) !== undefined;
}
