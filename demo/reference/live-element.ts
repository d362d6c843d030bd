import type { LitElement } from 'lit';
import type { ElementDescription } from '../../src/manifest/elements.js';

/** An event as the log shows it. */
export interface LoggedEvent {
  readonly name: string;
  /** Tag of the element that dispatched it. */
  readonly from: string;
  readonly carried: string;
}

/** Attributes that reveal a part or cause an event; parts not named here are always visible. */
const SHOWN_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  table: { view: 'table' },
  error: { src: 'so-lieu-hong.csv' },
  'chart-error': { src: 'so-lieu-hong.csv' },
  'chart-load': { src: 'so-lieu-minh-hoa.json' },
};

const MOST_LOGGED = 20;
const LONGEST = 160;

/**
 * One element of the page and its settings. Dispatches `change` when the page should render again.
 */
export class LiveElement extends EventTarget {
  readonly described: ElementDescription;
  readonly element: HTMLElement;
  readonly attributes = new Map<string, string>();
  readonly customProperties = new Map<string, string>();
  readonly log: LoggedEvent[] = [];
  readonly #highlight = new CSSStyleSheet();

  constructor(described: ElementDescription) {
    super();
    this.described = described;
    this.element = document.createElement(described.tagName);
    for (const { name } of described.events) {
      this.element.addEventListener(name, (event) => this.#note(event));
    }
    document.adoptedStyleSheets.push(this.#highlight);
  }

  get tagName(): string {
    return this.described.tagName;
  }

  /** Resolves when the element is drawn. */
  get drawn(): Promise<unknown> | undefined {
    return (this.element as Partial<LitElement>).updateComplete;
  }

  /** The element as HTML source. */
  get markup(): string {
    const attributes = Array.from(this.attributes, ([name, value]) =>
      value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`,
    );
    return `<${this.tagName}${attributes.join('')}></${this.tagName}>`;
  }

  /** The CSS rule for the custom properties that are set; empty if none is. */
  get css(): string {
    const lines = Array.from(this.customProperties, ([name, value]) => `  ${name}: ${value};\n`);
    return lines.length > 0 ? `${this.tagName} {\n${lines.join('')}}` : '';
  }

  /** Sets an attribute; `undefined` removes it. */
  set(name: string, value: string | undefined): void {
    if (value === undefined) this.attributes.delete(name);
    else this.attributes.set(name, value);
    if (value === undefined) this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
    this.#change();
  }

  /** Sets a custom property; an empty value removes it. */
  style(name: string, value: string): void {
    if (value) this.customProperties.set(name, value);
    else this.customProperties.delete(name);
    this.element.style.setProperty(name, value);
    this.#change();
  }

  /** Reveals a part or causes an event, again if it was already. */
  async show(name: string): Promise<void> {
    for (const attribute of ['view', 'src']) this.set(attribute, undefined);
    await this.drawn;
    for (const [attribute, value] of Object.entries(SHOWN_BY[name] ?? {})) {
      this.set(attribute, value);
    }
  }

  /** Whether {@link show} can reveal a part or cause an event of this name. */
  canShow(name: string): boolean {
    return name in SHOWN_BY;
  }

  /** Outlines a part of the element; `undefined` removes the outline. */
  highlight(part: string | undefined): void {
    // A constructed style sheet does not count as inline style in a CSP.
    this.#highlight.replaceSync(
      part
        ? `.example > ${this.tagName}::part(${part}) { outline: 3px solid var(--highlight); outline-offset: 2px }`
        : '',
    );
  }

  #note(event: Event): void {
    const carried = Object.entries(event)
      .filter(([key]) => key !== 'isTrusted')
      .map(([key, value]) => `${key}: ${shorten(JSON.stringify(value))}`);
    const from = event.target instanceof Element ? event.target.localName : '';
    this.log.unshift({ name: event.type, from, carried: carried.join(', ') });
    this.log.splice(MOST_LOGGED);
    this.#change();
  }

  #change(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
