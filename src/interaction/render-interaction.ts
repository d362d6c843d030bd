import { describeTooltip } from '../i18n/describe/tooltip.js';
import type { Mark } from '../layout/plot.js';
import { focusRingsTemplate } from '../templates/focus-rings.js';
import type { InteractionView } from '../templates/interaction-view.js';
import { keyHintTemplate } from '../templates/key-hint.js';
import { tooltipTemplate } from '../templates/tooltip.js';
import type { DrawingState } from './drawing-state.js';
import { activeId, describedId, type InteractionState } from './interaction-state.js';

/** Inputs besides the state and the drawing. */
export interface InteractionOptions {
  readonly hiddenSeries: ReadonlySet<number> | undefined;
  /** Hears that the browser closed the tooltip. */
  readonly onTooltipToggle: (event: ToggleEvent) => void;
}

/** Renders the focus rings, the key hint and the tooltip. */
export function renderInteraction(
  state: InteractionState,
  drawing: DrawingState,
  { hiddenSeries, onTooltipToggle }: InteractionOptions,
): InteractionView {
  const { rovingId, focusedId } = state;
  const { marks } = drawing.content.geometry;
  const active = activeId(state);
  const ringed = marks.filter(({ id }) => id === active || id === focusedId);
  const described = marks.find(({ id }) => id === describedId(state));
  return {
    hiddenSeries,
    rovingId,
    describedId: described?.id,
    overlay: ringed.length > 0 ? focusRingsTemplate(ringed) : undefined,
    keyHint: focusedId === undefined ? undefined : keyHintTemplate(drawing.language),
    tooltip: described && renderTooltip(described, drawing, onTooltipToggle),
  };
}

function renderTooltip(
  mark: Mark,
  { report, shownReport, language }: DrawingState,
  onToggle: (event: ToggleEvent) => void,
) {
  const text = describeTooltip(mark, { report, shown: shownReport }, language);
  return tooltipTemplate(text, onToggle);
}
