import '../award-chart/define.js';
import '../household-chart/define.js';
import '../infrastructure-chart/define.js';
import '../key-figures/define.js';
import { define } from '../element/define.js';
import { ResultsDashboard } from './results-dashboard.js';

define('results-dashboard', ResultsDashboard);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../element/events.js';
export { ResultsDashboard };
