import { define } from '../element/define.js';
import { AwardChart } from './award-chart.js';

define('award-chart', AwardChart);

export type { AwardLayout } from './layout.js';
export { AwardChart };
