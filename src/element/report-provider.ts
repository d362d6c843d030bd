import type { ContextEvent } from '@lit/context';
import type { Reading } from '../templates/reading.js';
import { reportContext } from './report-context.js';

type Subscriber = (reading: Reading, unsubscribe?: () => void) => void;

/**
 * Tells a reading to the elements inside its host that ask for it through Lit's context, and each new one to
 * those that subscribe. Lit's own provider, which may also hand over to one that comes later, weighs four times this.
 */
export class ReportProvider {
  #reading: Reading = { status: 'loading' };
  /** Each with what ends its subscription. */
  readonly #subscribers = new Map<Subscriber, () => void>();

  constructor(host: HTMLElement) {
    host.addEventListener('context-request', (event) => {
      if (event.context !== reportContext || event.contextTarget === host) return;
      event.stopPropagation();
      const { callback, subscribe } = event as ContextEvent<typeof reportContext>;
      if (subscribe) this.#subscribers.set(callback, () => this.#subscribers.delete(callback));
      callback(this.#reading, this.#subscribers.get(callback));
    });
  }

  /** Replaces the reading. */
  tell(reading: Reading): void {
    if (reading === this.#reading) return;
    this.#reading = reading;
    for (const [subscriber, unsubscribe] of this.#subscribers) subscriber(reading, unsubscribe);
  }
}
