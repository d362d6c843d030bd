/** Every chart with each of its layouts. */
export const CHARTS = [
  ['award-chart', 'bars'],
  ['award-chart', 'grouped'],
  ['award-chart', 'share'],
  ['award-chart', 'dots'],
  ['infrastructure-chart', 'pictogram'],
  ['infrastructure-chart', 'bars'],
  ['household-chart', 'dots'],
  ['household-chart', 'bars'],
] as const;
