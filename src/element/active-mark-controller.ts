import { nothing, type ReactiveController } from 'lit';
import { findRow } from '../data/row.js';
import type { Mark } from '../layout/plot.js';
import { stepFrom } from '../layout/step.js';
import { hintTemplate } from '../templates/hint.js';
import { type Attention, TOOLTIP_ID } from '../templates/plot.js';
import { ringsTemplate } from '../templates/rings.js';
import { tooltipTemplate } from '../templates/tooltip.js';
import { COMMON_WORDS } from '../words/common.js';
import { describeRow } from '../words/detail.js';
import { adopt } from './adopt.js';
import { ChartSelectEvent } from './events.js';
import type { InteractionHost, ReadDrawn } from './interaction-controller.js';
import { interactionStyles } from './interaction-styles.js';
import { placeTooltip } from './place-tooltip.js';

/** A pointer may be this long between a mark and its tooltip, in milliseconds. */
const GRACE = 250;

/**
 * The one active mark of its host, set by focus, pointer and touch alike: it has the ring and the
 * tooltip. One mark can be reached by Tab; focus stays on its category whatever is drawn anew.
 */
export class ActiveMarkController implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #read: ReadDrawn;
  /** Keys of marks: the one that Tab reaches, the focused, the hovered, and the latest of these. */
  #stop: string | undefined;
  #focused: string | undefined;
  #hovered: string | undefined;
  #active: string | undefined;
  /** Whether the tooltip of the active mark was sent away. */
  #dismissed = false;
  /** Whether the pointer is on the tooltip, or was when that went. */
  #onTooltip = false;
  /** Where up and down aim at, in pixels from the left of the plot. */
  #column = 0;
  /** The part of the active mark at which the tooltip stands, from 0 at its left to 1. */
  #part = 0.5;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Where the plot was when the tooltip was placed, and how large the viewport. */
  #placed = '';
  #drawing = false;

  constructor(host: InteractionHost, read: ReadDrawn) {
    this.#host = host;
    this.#read = read;
    adopt(host.renderRoot, interactionStyles);
    host.addController(this);
  }

  /** What the figure shows of it. */
  get attention(): Attention {
    const drawn = this.#read();
    if (!drawn) return {};
    const { kind, report, shown, locale } = drawn;
    const active = this.#active;
    const ringed = this.#marks.filter(({ key }) => key === active || key === this.#focused);
    const found =
      active === undefined || this.#dismissed ? undefined : findRow(report, kind, active, locale);
    return {
      stop: this.#stop,
      described: found?.key,
      overlay: ringed.length > 0 ? ringsTemplate(ringed) : nothing,
      hint: this.#focused === undefined ? undefined : hintTemplate(locale),
      tooltip: found
        ? tooltipTemplate(
            describeRow(found, shown, locale),
            COMMON_WORDS[locale].source,
            this.#onToggle,
          )
        : nothing,
    };
  }

  /** Answers what a person does; `target` is where in the host's tree. */
  answer(event: Event, target: Element): void {
    // Focus that a drawing takes from a mark comes back to it.
    if (this.#drawing) return;
    const key = this.#keyOf(target.closest('[part=mark]'));
    switch (event.type) {
      case 'focusin':
        if (key !== undefined) this.#enter(key);
        break;
      case 'focusout':
        this.#leave((event as FocusEvent).relatedTarget);
        break;
      case 'pointerover':
      case 'pointerout':
        this.#point(event as PointerEvent, key, target);
        break;
      case 'keydown':
        this.#press(event as KeyboardEvent, key);
        break;
      case 'click':
        if (key !== undefined) this.#select(key);
    }
  }

  hostUpdate() {
    this.#drawing = true;
    const marks = this.#marks;
    const has = (key: string | undefined) => marks.some((mark) => mark.key === key);
    if (this.#focused !== undefined && !has(this.#focused)) {
      this.#focused = marks[0]?.key;
      this.#stop = this.#focused;
    }
    if (!has(this.#active)) this.#active = this.#focused;
  }

  hostUpdated() {
    const mark = this.#elementOf(this.#focused);
    if (!mark) this.#focused = undefined;
    else if (mark !== this.#focusedElement) mark.focus({ preventScroll: true });
    if (!this.#elementOf(this.#active)) this.#active = undefined;
    this.#drawing = false;
    const tooltip = this.#tooltipElement;
    if (tooltip && !tooltip.matches(':popover-open')) tooltip.showPopover();
    this.#placed = '';
    this.#follow();
  }

  hostDisconnected() {
    clearTimeout(this.#leaving);
    cancelAnimationFrame(this.#frame);
    this.#focused = this.#hovered = this.#active = undefined;
  }

  get #marks(): readonly Mark[] {
    return this.#read()?.content.geometry.marks ?? [];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #focusedElement(): Element | null {
    return this.#root.activeElement;
  }

  get #elements(): SVGElement[] {
    return Array.from(this.#root.querySelectorAll<SVGElement>('[part=mark]'));
  }

  get #tooltipElement(): HTMLElement | null {
    return this.#root.getElementById(TOOLTIP_ID);
  }

  #keyOf(element: Element | null): string | undefined {
    return element ? this.#keys[this.#elements.indexOf(element as SVGElement)] : undefined;
  }

  #elementOf(key: string | undefined): SVGElement | undefined {
    return key === undefined ? undefined : this.#elements[this.#keys.indexOf(key)];
  }

  /** The keys of the elements. */
  get #keys(): string[] {
    return (this.#read()?.slots ?? this.#marks).flatMap((mark) => mark?.key ?? []);
  }

  #enter(key: string) {
    this.#stop = key;
    this.#focused = key;
    const mark = this.#marks.find((other) => other.key === key);
    this.#column = mark ? mark.x + mark.width / 2 : 0;
    this.#activate(key);
  }

  #leave(to: EventTarget | null) {
    const inside = to instanceof Element && this.#root.contains(to);
    if (inside && to.closest('[part=mark]')) return;
    this.#focused = undefined;
    if (!inside || !to.closest('[part=tooltip]')) this.#activate(this.#hovered);
  }

  #point({ type, pointerType, clientX }: PointerEvent, key: string | undefined, target: Element) {
    // A finger touches by a click; it never hovers.
    if (pointerType === 'touch') return;
    clearTimeout(this.#leaving);
    const uncovered = this.#onTooltip && !this.#tooltipElement?.matches(':popover-open');
    if (type === 'pointerover') this.#onTooltip = target.closest('[part=tooltip]') !== null;
    // Nobody points at a mark that was under a tooltip which they sent away.
    if (type === 'pointerover' && (this.#onTooltip || uncovered)) return;
    if (type === 'pointerover' && key !== undefined) {
      if (key === this.#hovered) return;
      this.#hovered = key;
      const { left, width } = target.getBoundingClientRect();
      this.#activate(key, width > 0 ? (clientX - left) / width : 0.5);
      return;
    }
    this.#leaving = setTimeout(() => {
      this.#onTooltip = false;
      this.#hovered = undefined;
      if (this.#active === this.#focused) return;
      if (!this.#tooltipElement?.contains(this.#focusedElement)) this.#activate(this.#focused);
    }, GRACE);
  }

  #press({ key: pressed, repeat }: KeyboardEvent, key: string | undefined) {
    if (pressed === 'Escape') this.#escape();
    else if (key === undefined) return;
    else if (pressed === 'Enter' || pressed === ' ') {
      if (!repeat) this.#select(key);
    } else this.#step(key, pressed);
  }

  #step(key: string, pressed: string) {
    const from = this.#marks.findIndex((mark) => mark.key === key);
    const column = this.#column;
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const direction = (mirrored && MIRRORED[pressed]) || pressed;
    this.#elementOf(this.#marks[stepFrom(this.#marks, from, direction, column)]?.key)?.focus();
    if (pressed === 'ArrowUp' || pressed === 'ArrowDown') this.#column = column;
  }

  /** The first time sends the tooltip away, the next time leads out of the plot. */
  #escape() {
    const tooltip = this.#tooltipElement;
    if (tooltip) {
      if (tooltip.contains(this.#focusedElement)) this.#elementOf(this.#active)?.focus();
      this.#dismissed = true;
      this.#host.requestUpdate();
      return;
    }
    const next = this.#root.querySelector<HTMLElement>('[part=toolbar] button');
    if (next) next.focus();
    else this.#elementOf(this.#focused)?.blur();
  }

  #select(key: string) {
    const drawn = this.#read();
    const found = drawn && findRow(drawn.report, drawn.kind, key, drawn.locale);
    if (key !== this.#focused) this.#elementOf(key)?.focus({ preventScroll: true });
    this.#activate(key, this.#part);
    if (found) this.#host.dispatchEvent(new ChartSelectEvent(found));
  }

  #activate(key: string | undefined, part = 0.5) {
    this.#active = key;
    this.#dismissed = false;
    this.#part = part;
    this.#host.requestUpdate();
  }

  /** The browser itself may close a tooltip: by Esc, or by a touch elsewhere. */
  readonly #onToggle = () => {
    if (this.#tooltipElement?.matches(':popover-open') !== false) return;
    this.#dismissed = true;
    this.#host.requestUpdate();
  };

  /** Keeps the tooltip at its mark, whatever scrolls or moves. */
  readonly #follow = () => {
    cancelAnimationFrame(this.#frame);
    const tooltip = this.#tooltipElement;
    const plot = this.#root.querySelector('[part=plot]');
    const geometry = this.#read()?.content.geometry;
    const mark = geometry?.marks.find(({ key }) => key === this.#active);
    if (!tooltip || !plot || !geometry || !mark) return;
    const place = JSON.stringify([plot.getBoundingClientRect(), innerWidth, innerHeight]);
    // What is written at every frame is laid out at every frame.
    if (place !== this.#placed) placeTooltip(tooltip, plot, geometry, mark, this.#part);
    this.#placed = place;
    this.#frame = requestAnimationFrame(this.#follow);
  };
}

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
