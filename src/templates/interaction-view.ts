/** The interaction state that a figure renders. */
export interface InteractionView {
  /** Id of the mark that Tab reaches; without one, the first mark. */
  readonly rovingId?: string | undefined;
  /** Id of the mark that the tooltip describes. */
  readonly describedId?: string | undefined;
  /** Rendered above everything else in the plot: the focus rings. */
  readonly overlay?: unknown;
  /** Rendered after the plot and describing it: the key hint. */
  readonly keyHint?: unknown;
  /** Rendered after the plot, shown in the top layer. */
  readonly tooltip?: unknown;
  /** Indexes of the series that are hidden. */
  readonly hiddenSeries?: ReadonlySet<number> | undefined;
}
