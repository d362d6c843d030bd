import { define } from '../base/define.js';
import { laiChauAwards } from '../built-in/awards.js';
import { laiChauWorks } from '../built-in/works.js';
import { InfrastructureChart } from './infrastructure-chart.js';

define('infrastructure-chart', InfrastructureChart, {
  ...laiChauAwards,
  infrastructure: laiChauWorks,
});

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../sources/events.js';
export type { InfrastructureLayout } from './layout.js';
export { InfrastructureChart };
