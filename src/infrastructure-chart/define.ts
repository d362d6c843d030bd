import { define } from '../element/define.js';
import { InfrastructureChart } from './infrastructure-chart.js';

define('infrastructure-chart', InfrastructureChart);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../element/events.js';
export type { InfrastructureLayout } from './layout.js';
export { InfrastructureChart };
