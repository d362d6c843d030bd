import { define } from '../base/define.js';
import { laiChauAwards } from '../built-in/awards.js';
import { IssuerChart } from './issuer-chart.js';

define('issuer-chart', IssuerChart, laiChauAwards);

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../sources/events.js';
export { IssuerChart };
