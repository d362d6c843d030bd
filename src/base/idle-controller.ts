import { isServer, type LitElement, type ReactiveController } from 'lit';

/** Longest wait for idle time, in milliseconds: a page that draws in every frame is never idle. */
const TIMEOUT = 200;

/** Calls back when the browser is idle; soon if it cannot tell (Safari). */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout: TIMEOUT });
  else setTimeout(callback);
}

/**
 * Postpones a part of its host's template until the browser is idle, then updates the host. On a
 * server, and for a server-rendered part, the part is due at once.
 */
export class IdleController implements ReactiveController {
  readonly #host: LitElement;
  #isDue: boolean;
  #pending: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#isDue = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  /** Whether the part may be rendered. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Resolves when the part is due; `undefined` when it is. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Postpones the part until the next idle time. */
  postpone(): void {
    this.#isDue = false;
  }

  hostUpdated() {
    if (!this.#isDue) this.#pending ??= this.#awaitIdle();
  }

  async #awaitIdle() {
    await new Promise<void>((resolve) => whenIdle(resolve));
    this.#pending = undefined;
    this.#isDue = true;
    this.#host.requestUpdate();
  }
}
