import { define } from '../element/define.js';
import { HouseholdChart } from './household-chart.js';

define('household-chart', HouseholdChart);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../element/events.js';
export type { HouseholdLayout } from './layout.js';
export { HouseholdChart };
