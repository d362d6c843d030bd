import { render } from 'lit';

/** Pause before an announcement, so that of several changes in a row only the last is announced; in milliseconds. */
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
