import { define } from '../base/define.js';
import { laiChauAwards } from '../built-in/awards.js';
import { laiChauHouseholds } from '../built-in/households.js';
import { HouseholdChart } from './household-chart.js';

define('household-chart', HouseholdChart, { ...laiChauAwards, households: laiChauHouseholds });

export { ChartErrorEvent, ChartLoadEvent, ChartSelectEvent } from '../sources/events.js';
export type { HouseholdLayout } from './layout.js';
export { HouseholdChart };
