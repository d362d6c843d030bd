import '../key-figures/define.js';
import { define } from '../base/define.js';
import { laiChauReport } from '../built-in/lai-chau.js';
import { ResultsDashboard } from './results-dashboard.js';

// Each chart has a folder of its own.
import.meta.glob('../*-chart/define.ts', { eager: true });

define('results-dashboard', ResultsDashboard, laiChauReport);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../sources/events.js';
export { ResultsDashboard };
