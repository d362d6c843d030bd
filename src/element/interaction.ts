import { type ReactiveController, render } from 'lit';
import type { Report } from '../data/report.js';
import { findRow, type Row } from '../data/row.js';
import type { Mark } from '../layout/plot.js';
import { stepFrom } from '../layout/step.js';
import type { ChartContent } from '../templates/figure.js';
import { hintTemplate } from '../templates/hint.js';
import { type Attention, TOOLTIP_ID } from '../templates/plot.js';
import { ringsTemplate } from '../templates/rings.js';
import { tooltipTemplate } from '../templates/tooltip.js';
import { type Change, describeChange } from '../words/announcement.js';
import { COMMON_WORDS } from '../words/common.js';
import { describeRow } from '../words/detail.js';
import { adopt } from './adopt.js';
import { composePart } from './compose-part.js';
import { ChartSelectEvent } from './events.js';
import type { Drawn, InteractionHost, ReadDrawn } from './interaction-controller.js';
import { interactionStyles } from './interaction-styles.js';
import { TopLayer } from './top-layer.js';

/** A pointer may be this long between a mark and its tooltip, in milliseconds. */
const GRACE = 250;
/** Long enough that several changes at once are told as one, in milliseconds. */
const PAUSE = 200;

/**
 * Answers a person who reads a chart: at its marks, at its legend, and after a change. The one active mark is set by
 * focus, pointer and touch alike: it has the ring and the tooltip. One mark can be reached by Tab; focus stays on its
 * category whatever is drawn anew.
 */
export class Interaction implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #read: ReadDrawn;
  readonly #topLayer = new TopLayer();
  /** Keys of marks: the one that Tab reaches, the one that has the focus, it or its tooltip, and the hovered. */
  #stop: string | undefined;
  #focused: string | undefined;
  #hovered: string | undefined;
  /** Whether the tooltip of the active mark was sent away. */
  #dismissed = false;
  /** Whether the pointer is on the tooltip, or was when that went. */
  #onTooltip = false;
  /** Where up and down aim at, in pixels from the left of the plot. */
  #column = 0;
  /** The part of the active mark at which the tooltip stands, from 0 at its left to 1. */
  #part = 0.5;
  #drawing = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** In another report the same numbers stand for other series. */
  readonly #hidden = new WeakMap<Report, ReadonlySet<number>>();

  constructor(host: InteractionHost, read: ReadDrawn) {
    this.#host = host;
    this.#read = read;
    adopt(host.renderRoot, interactionStyles);
    host.addController(this);
  }

  /** The series of a report that a person has hidden, once there were any; replaced, never mutated. */
  hiddenOf(report: Report): ReadonlySet<number> | undefined {
    return this.#hidden.get(report);
  }

  /** What is drawn where series are hidden; else the whole. */
  narrow(
    whole: Drawn,
    seriesOf: (row: Row) => number | undefined,
    compose: (report: Report) => ChartContent,
  ): Drawn {
    const hidden = this.hiddenOf(whole.report);
    return hidden?.size ? composePart(whole, hidden, seriesOf, compose) : whole;
  }

  /** What the figure shows of it. */
  get attention(): Attention {
    const drawn = this.#read();
    if (!drawn) return {};
    const { kind, report, shown, locale } = drawn;
    const words = COMMON_WORDS[locale];
    const active = this.#active;
    const ringed = this.#marks.filter(({ key }) => key === active || key === this.#focused);
    const found =
      active === undefined || this.#dismissed ? undefined : findRow(report, kind, active, locale);
    return {
      hidden: this.hiddenOf(report),
      stop: this.#stop,
      described: found?.key,
      overlay: ringed.length > 0 ? ringsTemplate(ringed) : undefined,
      hint: this.#focused === undefined ? undefined : hintTemplate(locale),
      tooltip:
        found && tooltipTemplate(describeRow(found, shown, locale), words.source, this.#onToggle),
    };
  }

  /** Answers what a person does; `target` is where in the host's tree. */
  answer(event: Event, target: Element): void {
    // It may have left the page while this was loaded; focus that a drawing takes from a mark comes back to it.
    if (!this.#host.isConnected || this.#drawing) return;
    const mark = target.closest<SVGElement>('[part=mark]');
    const key = mark ? this.#keys[this.#elements.indexOf(mark)] : undefined;
    switch (event.type) {
      case 'focusin':
        if (key !== undefined) this.#enter(key);
        else if (this.#tooltip?.contains(target)) this.#focused ??= this.#active;
        break;
      case 'focusout':
        this.#leave((event as FocusEvent).relatedTarget as Element | null);
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
        else this.#toggle(target.closest<HTMLButtonElement>('[part=legend] button'));
    }
  }

  /** Says what has changed in the live region of the host: once, after the last of several changes. */
  announce(change: Change): void {
    const region = this.#root.querySelector<HTMLElement>('.unseen[role=status]');
    const drawn = this.#read();
    if (!region || !drawn) return;
    const { content, locale } = drawn;
    clearTimeout(this.#telling);
    // What is said again is heard again only if it was gone.
    render('', region);
    this.#telling = setTimeout(
      () => render(describeChange(change, content.takeaway, locale), region),
      PAUSE,
    );
  }

  hostUpdate() {
    this.#drawing = true;
    const [first] = this.#marks;
    if (this.#focused !== undefined && !this.#find(this.#focused)) {
      this.#stop = this.#focused = first?.key;
    }
  }

  hostUpdated() {
    const tooltip = this.#tooltip;
    const focused = this.#elementOf(this.#focused);
    if (!focused) this.#focused = undefined;
    else if (!tooltip?.contains(this.#root.activeElement)) focused.focus({ preventScroll: true });
    this.#drawing = false;
    if (!this.#elementOf(this.#hovered)) this.#hovered = undefined;
    const mark = this.#elementOf(this.#active);
    if (!tooltip || !mark) return;
    tooltip.showPopover();
    this.#topLayer.hold(tooltip, mark, this.#part);
  }

  hostDisconnected() {
    this.#focused = this.#hovered = undefined;
  }

  /** Key of the mark that has the ring and the tooltip. */
  get #active(): string | undefined {
    return this.#hovered ?? this.#focused;
  }

  get #marks(): readonly Mark[] {
    return this.#read()?.content.geometry.marks ?? [];
  }

  #find(key: string): Mark | undefined {
    return this.#marks.find((mark) => mark.key === key);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #tooltip(): HTMLElement | null {
    return this.#root.getElementById(TOOLTIP_ID);
  }

  get #elements(): SVGElement[] {
    return Array.from(this.#root.querySelectorAll<SVGElement>('[part=mark]'));
  }

  /** The keys of the elements. */
  get #keys(): string[] {
    return (this.#read()?.slots ?? this.#marks).flatMap((mark) => mark?.key ?? []);
  }

  #elementOf(key: string | undefined): SVGElement | undefined {
    return key === undefined ? undefined : this.#elements[this.#keys.indexOf(key)];
  }

  #enter(key: string) {
    const { x = 0, width = 0 } = this.#find(key) ?? {};
    this.#column = x + width / 2;
    this.#stop = this.#focused = key;
    this.#hovered = undefined;
    this.#show(0.5);
  }

  #leave(to: Element | null) {
    if (to?.closest('[part=mark], [part=tooltip]')) return;
    this.#focused = undefined;
    this.#host.requestUpdate();
  }

  #point({ type, pointerType, clientX }: PointerEvent, key: string | undefined, target: Element) {
    // A finger touches by a click; it never hovers.
    if (pointerType === 'touch') return;
    clearTimeout(this.#leaving);
    if (type === 'pointerout' || !target.closest('[part=mark], [part=tooltip]')) {
      this.#leaving = setTimeout(() => {
        this.#onTooltip = false;
        this.#dismissed &&= this.#active === this.#focused;
        this.#hovered = undefined;
        this.#host.requestUpdate();
      }, GRACE);
    } else {
      // Nobody points at a mark that was under a tooltip which they sent away.
      const uncovered = this.#onTooltip && !this.#tooltip?.matches(':popover-open');
      this.#onTooltip = key === undefined;
      if (key === undefined || key === this.#hovered || uncovered) return;
      this.#hovered = key;
      const { left, width } = target.getBoundingClientRect();
      this.#show((clientX - left) / (width || 1));
    }
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
    const focused = this.#elementOf(this.#focused);
    const toolbar = this.#root.querySelector<HTMLElement>('[part=toolbar] button');
    if (this.#tooltip) {
      focused?.focus();
      this.#dismiss();
    } else if (toolbar) toolbar.focus();
    else focused?.blur();
  }

  #select(key: string) {
    const drawn = this.#read();
    const found = drawn && findRow(drawn.report, drawn.kind, key, drawn.locale);
    this.#elementOf(key)?.focus({ preventScroll: true });
    this.#enter(key);
    if (found) this.#host.dispatchEvent(new ChartSelectEvent(found));
  }

  #show(part: number) {
    this.#part = part;
    this.#dismissed = false;
    this.#host.requestUpdate();
  }

  #dismiss() {
    this.#dismissed = true;
    this.#host.requestUpdate();
  }

  /** The browser itself may close a tooltip: by Esc, or by a touch elsewhere. */
  readonly #onToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'closed') this.#dismiss();
  };

  /** Hides a series, or brings it back. */
  #toggle(button: HTMLButtonElement | null) {
    const { report } = this.#read() ?? {};
    if (!report || !button || button.ariaDisabled === 'true') return;
    const hidden = new Set(this.hiddenOf(report));
    const series = Number(button.value);
    if (!hidden.delete(series)) hidden.add(series);
    this.#hidden.set(report, hidden);
    this.#host.requestUpdate();
  }
}

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
