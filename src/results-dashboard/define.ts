import { define } from '../element/define.js';
import { ResultsDashboard } from './results-dashboard.js';

define('results-dashboard', ResultsDashboard);

export { ResultsDashboard };
