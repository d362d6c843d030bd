import type { ReactiveControllerHost } from 'lit';
import type { DrawingState } from './drawing-state.js';

/** An element that renders a chart into its root. */
export interface InteractionHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Reads the drawing of the host; `undefined` where its report cannot be drawn. */
export type ReadDrawing = () => DrawingState | undefined;
