import { render } from 'lit';

/**
 * Pause before an announcement, in milliseconds: of several quick changes only the last is
 * announced.
 */
const PAUSE = 200;

/** Announces messages in a live region. */
export class Announcer {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Announces a message, unless another one follows within the pause. */
  announce(message: string, region: HTMLElement): void {
    clearTimeout(this.#waiting);
    // Clear first: live regions do not announce identical text twice.
    render('', region);
    this.#waiting = setTimeout(() => render(message, region), PAUSE);
  }
}
