import { define } from '../element/define.js';
import { IssuerChart } from './issuer-chart.js';

define('issuer-chart', IssuerChart);

export { ChartErrorEvent, ChartLoadEvent } from '../element/events.js';
export { IssuerChart };
