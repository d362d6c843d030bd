import type { ReactiveController } from 'lit';
import type { Change } from '../i18n/language.js';
import type { Interaction } from './interaction.js';
import type { InteractionHost, ReadDrawing } from './interaction-host.js';
import { isHandledKey } from './keyboard.js';

const EVENT_TYPES = [
  'focusin',
  'focusout',
  'pointerover',
  'pointerout',
  'keydown',
  'click',
] as const;

/**
 * Listens to the root of its host for all marks and legend entries, and loads the {@link Interaction} at the first
 * event. Events until then are handled in their order once it is there.
 */
export class InteractionController implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #readDrawing: ReadDrawing;
  readonly #loadInteraction: () => Promise<typeof Interaction | undefined>;
  /** The interaction, once it was loaded. */
  loaded: Interaction | undefined;

  /**
   * @param loadInteraction - loads the class of the interaction; `undefined` where it cannot be reached now, so that
   *   the next event tries again.
   */
  constructor(
    host: InteractionHost,
    readDrawing: ReadDrawing,
    loadInteraction: () => Promise<typeof Interaction | undefined>,
  ) {
    this.#host = host;
    this.#readDrawing = readDrawing;
    this.#loadInteraction = loadInteraction;
    host.addController(this);
  }

  hostConnected() {
    for (const type of EVENT_TYPES) this.#host.renderRoot.addEventListener(type, this);
  }

  /** Loads the interaction, unless it is there; `undefined` where it cannot be reached. */
  async #load(): Promise<Interaction | undefined> {
    const Interaction = await this.#loadInteraction();
    if (Interaction) this.loaded ??= new Interaction(this.#host, this.#readDrawing);
    return this.loaded;
  }

  /** Announces a change to screen readers. */
  async announce(change: Change): Promise<void> {
    const interaction = await this.#load();
    interaction?.announce(change);
  }

  handleEvent(event: Event) {
    const target = event.target as Element;
    const part = target.closest('[part]')?.getAttribute('part') ?? '';
    if (event instanceof KeyboardEvent) {
      if (!isHandledKey(part, event)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    if (this.loaded) this.loaded.handleEvent(event, target);
    else if (part === 'mark' || part === 'legend') this.#handleLater(event, target);
  }

  async #handleLater(event: Event, target: Element) {
    const interaction = await this.#load();
    // Focus and pointer may have moved on while loading; a click still counts.
    const isCurrent = event.type === 'click' || target.matches(':focus, :hover');
    if (isCurrent) interaction?.handleEvent(event, target);
  }
}
