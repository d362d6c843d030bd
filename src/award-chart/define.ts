import { define } from '../base/define.js';
import { laiChauAwards } from '../built-in/awards.js';
import { AwardChart } from './award-chart.js';

define('award-chart', AwardChart, laiChauAwards);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../sources/events.js';
export type { AwardLayout } from './layout.js';
export { AwardChart };
