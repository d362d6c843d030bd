/** The interaction with a figure, as the figure renders it. */
export interface InteractionView {
  /** Id of the mark that Tab reaches; without one, the first mark. */
  readonly rovingId?: string | undefined;
  /** Id of the mark that the tooltip describes. */
  readonly describedId?: string | undefined;
  /** Rendered over everything else in the plot: the focus rings. */
  readonly overlay?: unknown;
  /** Rendered after the plot, which it describes: how its keys are used. */
  readonly keyHint?: unknown;
  /** Rendered after the plot, in the top layer of the page. */
  readonly tooltip?: unknown;
  /** Indexes of the series that are hidden. */
  readonly hiddenSeries?: ReadonlySet<number> | undefined;
}
