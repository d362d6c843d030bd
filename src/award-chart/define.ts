import { define } from '../element/define.js';
import { AwardChart } from './award-chart.js';

define('award-chart', AwardChart);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../element/events.js';
export type { AwardLayout } from './layout.js';
export { AwardChart };
