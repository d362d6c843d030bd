import type { ReactiveController } from 'lit';
import { describeChange } from '../i18n/describe/change.js';
import type { Change } from '../i18n/language.js';
import type { Mark } from '../layout/plot.js';
import type { Report } from '../report/report.js';
import { findRows } from '../report/row-reference.js';
import { ChartSelectEvent } from '../sources/events.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { interactionStyles } from '../styles/interaction/interaction.js';
import type { InteractionView } from '../templates/interaction-view.js';
import { TOOLTIP_ID } from '../templates/plot.js';
import { Announcer } from './announcer.js';
import type { DrawingState } from './drawing-state.js';
import { HiddenSeries } from './hidden-series.js';
import { type HideOptions, hideSeries } from './hide-series.js';
import { Hover } from './hover.js';
import type { InteractionHost, ReadDrawing } from './interaction-host.js';
import {
  activeId,
  blur,
  disconnect,
  dismissTooltip,
  focusMark,
  focusTooltip,
  forgetMissing,
  hoverMark,
  hoverTooltip,
  INITIAL_STATE,
  type InteractionState,
  keepColumn,
  leave,
  moveFocus,
} from './interaction-state.js';
import { keyAction } from './keyboard.js';
import { MarkElements } from './mark-elements.js';
import { type NavigationKey, navigate } from './navigate.js';
import { PopoverPositioner } from './popover-positioner.js';
import { renderInteraction } from './render-interaction.js';

/**
 * Handles a person's events at the marks and the legend of a chart, and announces changes. Focus,
 * pointer and touch set one active mark, which has the focus ring and the tooltip. Focus stays on
 * its mark across renderings.
 */
export class Interaction implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #readDrawing: ReadDrawing;
  readonly #marks: MarkElements;
  readonly #hiddenSeries = new HiddenSeries();
  readonly #announcer = new Announcer();
  readonly #positioner = new PopoverPositioner();
  readonly #hover: Hover;
  #state = INITIAL_STATE;
  /** Whether the host is rendering; a mark that loses the focus meanwhile gets it back. */
  #isRendering = false;

  constructor(host: InteractionHost, readDrawing: ReadDrawing) {
    this.#host = host;
    this.#readDrawing = readDrawing;
    this.#marks = new MarkElements(host, readDrawing);
    this.#hover = new Hover({
      onMark: (mark, anchor) => this.#hoverMark(mark, anchor),
      onTooltip: () => this.#setState(hoverTooltip(this.#state)),
      onLeave: () => this.#show(leave(this.#state)),
    });
    adoptStyles(host.renderRoot, interactionStyles);
    host.addController(this);
  }

  /** Indexes of the hidden series of a report; another set after each change. */
  hiddenSeriesOf(report: Report): ReadonlySet<number> | undefined {
    return this.#hiddenSeries.of(report);
  }

  /** Draws a chart without the series that are hidden in its report. */
  hideSeries(whole: DrawingState, options: Omit<HideOptions, 'hidden'>): DrawingState {
    const hidden = this.hiddenSeriesOf(whole.report);
    return hidden?.size ? hideSeries(whole, { ...options, hidden }) : whole;
  }

  /** The rendered state, for the figure. */
  get view(): InteractionView {
    const drawing = this.#readDrawing();
    if (!drawing) return {};
    return renderInteraction(this.#state, drawing, {
      hiddenSeries: this.hiddenSeriesOf(drawing.report),
      onTooltipToggle: this.#onTooltipToggle,
    });
  }

  /** Handles an event at an element of the host's root. */
  handleEvent(event: Event, target: Element): void {
    // The host may have left the page while this was loaded.
    if (!this.#host.isConnected || this.#isRendering) return;
    const markElement = target.closest<SVGElement>('[part=mark]');
    const mark = markElement ? this.#marks.markOf(markElement) : undefined;
    switch (event.type) {
      case 'focusin':
        if (mark) this.#show(focusMark(this.#state, mark));
        else if (this.#tooltip?.contains(target)) this.#setState(focusTooltip(this.#state));
        break;
      case 'focusout':
        this.#handleFocusOut(event as FocusEvent);
        break;
      case 'pointerover':
      case 'pointerout':
        this.#hover.handleEvent(event as PointerEvent, target, mark);
        break;
      case 'keydown':
        this.#handleKey(event as KeyboardEvent, mark);
        break;
      case 'click':
        if (mark) this.#select(mark);
        else this.#toggleSeries(target.closest<HTMLButtonElement>('[part=legend] button'));
    }
  }

  /** Announces a change of the drawing. */
  announce(change: Change): void {
    const region = this.#root.querySelector<HTMLElement>('figure > [role=status]');
    const drawing = this.#readDrawing();
    if (!region || !drawing) return;
    const message = describeChange(change, drawing.content.takeaway, drawing.language);
    this.#announcer.announce(message, region);
  }

  hostUpdate() {
    this.#isRendering = true;
    this.#setState(moveFocus(this.#state, this.#marks.marks));
  }

  hostUpdated() {
    this.#setState(forgetMissing(this.#state, (id) => this.#marks.elementOf(id) !== undefined));
    const isTooltipFocused = this.#tooltip?.contains(this.#root.activeElement);
    if (!isTooltipFocused) this.#focusElement(this.#state.focusedId);
    this.#isRendering = false;
    this.#placeTooltip();
  }

  hostDisconnected() {
    this.#setState(disconnect(this.#state));
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #tooltip(): HTMLElement | null {
    return this.#root.getElementById(TOOLTIP_ID);
  }

  #setState(state: InteractionState) {
    this.#state = state;
  }

  /** Sets the state and renders it. */
  #show(state: InteractionState) {
    this.#setState(state);
    this.#host.requestUpdate();
  }

  #placeTooltip() {
    const tooltip = this.#tooltip;
    const mark = this.#marks.elementOf(activeId(this.#state));
    if (!tooltip || !mark) return;
    tooltip.showPopover();
    this.#positioner.follow(tooltip, mark, this.#state.anchor);
  }

  #focusElement(id: string | undefined) {
    this.#marks.elementOf(id)?.focus({ preventScroll: true });
  }

  #handleFocusOut({ relatedTarget }: FocusEvent) {
    const next = relatedTarget as Element | null;
    if (!next?.closest('[part=mark], [part=tooltip]')) this.#show(blur(this.#state));
  }

  #hoverMark({ id }: Mark, anchor: number) {
    const isTooltipOpen = this.#tooltip?.matches(':popover-open') ?? false;
    const state = hoverMark(this.#state, { id, anchor, isTooltipOpen });
    if (state.hoveredId === this.#state.hoveredId) this.#setState(state);
    else this.#show(state);
  }

  #handleKey(event: KeyboardEvent, mark: Mark | undefined) {
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const action = keyAction(event.key, isRightToLeft);
    switch (action?.type) {
      case 'escape':
        this.#escape();
        break;
      case 'select':
        // Once for each press, however long the key is held.
        if (mark && !event.repeat) this.#select(mark);
        break;
      case 'move':
        if (mark) this.#moveFrom(mark, action.key);
    }
  }

  /** Moves the focus from a mark to the one where a key leads. */
  #moveFrom(mark: Mark, key: NavigationKey) {
    const { marks } = this.#marks;
    const { column } = this.#state;
    const from = marks.findIndex(({ id }) => id === mark.id);
    const next = marks[navigate(marks, from, key, column)];
    this.#marks.elementOf(next?.id)?.focus();
    if (key === 'ArrowUp' || key === 'ArrowDown') this.#setState(keepColumn(this.#state, column));
  }

  /** Dismisses the tooltip; without one, moves the focus out of the plot. */
  #escape() {
    const focused = this.#marks.elementOf(this.#state.focusedId);
    const toolbar = this.#root.querySelector<HTMLElement>('[part=toolbar] button');
    if (this.#tooltip) {
      focused?.focus();
      this.#show(dismissTooltip(this.#state));
    } else if (toolbar) toolbar.focus();
    else focused?.blur();
  }

  #select(mark: Mark) {
    const report = this.#readDrawing()?.report;
    const [row, ...others] = report ? findRows(report, mark.rows) : [];
    this.#focusElement(mark.id);
    this.#show(focusMark(this.#state, mark));
    if (row) this.#host.dispatchEvent(new ChartSelectEvent(mark.rows.list, [row, ...others]));
  }

  #toggleSeries(button: HTMLButtonElement | null) {
    const report = this.#readDrawing()?.report;
    if (!report || !button || button.ariaDisabled === 'true') return;
    this.#hiddenSeries.toggle(report, Number(button.value));
    this.#host.requestUpdate();
  }

  /** Browsers close a popover by themselves, on Escape or on a touch elsewhere. */
  readonly #onTooltipToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'closed') this.#show(dismissTooltip(this.#state));
  };
}
