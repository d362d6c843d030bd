import type { Mark } from '../layout/plot.js';

/**
 * The state of the interaction with a plot. Marks are named by their ids. The *active* mark has the focus ring and the
 * tooltip: it is the hovered one, else the focused one.
 */
export interface InteractionState {
  /** The one mark that Tab reaches (roving tabindex); without one, the first mark. */
  readonly rovingId?: string | undefined;
  /** The mark that has the focus, itself or in its tooltip. */
  readonly focusedId?: string | undefined;
  /** The mark under the pointer, or whose tooltip is under the pointer. */
  readonly hoveredId?: string | undefined;
  /** Whether the tooltip of the active mark was dismissed. */
  readonly isDismissed: boolean;
  /** Whether the pointer is on the tooltip, or was when the tooltip closed. */
  readonly isOnTooltip: boolean;
  /** Column that the keys up and down keep to, in pixels from the left of the plot. */
  readonly column: number;
  /** Where the tooltip stands at the active mark, from 0 at the left edge of the mark to 1 at the right edge. */
  readonly anchor: number;
}

/** The state before any interaction. */
export const INITIAL_STATE: InteractionState = {
  isDismissed: false,
  isOnTooltip: false,
  column: 0,
  anchor: 0.5,
};

/** The mark that has the focus ring. */
export function activeId({ hoveredId, focusedId }: InteractionState): string | undefined {
  return hoveredId ?? focusedId;
}

/** The mark that the tooltip describes. */
export function describedId(state: InteractionState): string | undefined {
  return state.isDismissed ? undefined : activeId(state);
}

/** A mark got the focus, or was activated. */
export function focusMark(
  state: InteractionState,
  { id, x, width }: Pick<Mark, 'id' | 'x' | 'width'>,
): InteractionState {
  return {
    ...state,
    rovingId: id,
    focusedId: id,
    hoveredId: undefined,
    isDismissed: false,
    column: x + width / 2,
    anchor: 0.5,
  };
}

/** A link in the tooltip got the focus: its mark keeps the tooltip, even if it was only hovered. */
export function focusTooltip(state: InteractionState): InteractionState {
  return { ...state, focusedId: state.focusedId ?? activeId(state) };
}

/** The focus left the marks and the tooltip. */
export function blur(state: InteractionState): InteractionState {
  return { ...state, focusedId: undefined };
}

/** Up or down moved the focus: keep the column instead of taking the mark's own position. */
export function keepColumn(state: InteractionState, column: number): InteractionState {
  return { ...state, column };
}

/**
 * The pointer entered a mark.
 *
 * @param isTooltipOpen - if the tooltip was dismissed under the pointer, the mark that it uncovered
 * does not count as hovered.
 */
export function hoverMark(
  state: InteractionState,
  { id, anchor, isTooltipOpen }: { id: string; anchor: number; isTooltipOpen: boolean },
): InteractionState {
  const isUncovered = state.isOnTooltip && !isTooltipOpen;
  if (isUncovered || id === state.hoveredId) return { ...state, isOnTooltip: false };
  return { ...state, hoveredId: id, anchor, isDismissed: false, isOnTooltip: false };
}

/** The pointer entered the tooltip. */
export function hoverTooltip(state: InteractionState): InteractionState {
  return { ...state, isOnTooltip: true };
}

/** The pointer left the marks and the tooltip: a focused mark gets the tooltip back. */
export function leave(state: InteractionState): InteractionState {
  return {
    ...state,
    hoveredId: undefined,
    isOnTooltip: false,
    isDismissed: state.isDismissed && activeId(state) === state.focusedId,
  };
}

/** The tooltip was dismissed by a key or by the browser. */
export function dismissTooltip(state: InteractionState): InteractionState {
  return { ...state, isDismissed: true };
}

/**
 * Before other marks are rendered: if the focused one will be gone, the first mark gets the focus.
 */
export function moveFocus(
  state: InteractionState,
  marks: readonly { id: string }[],
): InteractionState {
  const { focusedId } = state;
  if (focusedId === undefined || marks.some(({ id }) => id === focusedId)) return state;
  const firstId = marks[0]?.id;
  return { ...state, rovingId: firstId, focusedId: firstId };
}

/** After other marks were rendered: forgets focused and hovered marks that are gone. */
export function forgetMissing(
  state: InteractionState,
  isRendered: (id: string) => boolean,
): InteractionState {
  const keep = (id: string | undefined) => (id !== undefined && isRendered(id) ? id : undefined);
  return { ...state, focusedId: keep(state.focusedId), hoveredId: keep(state.hoveredId) };
}

/** The chart left the page. */
export function disconnect(state: InteractionState): InteractionState {
  return { ...state, focusedId: undefined, hoveredId: undefined };
}
