import { define } from '../base/define.js';
import { laiChauReport } from '../built-in/lai-chau.js';
import { KeyFigures } from './key-figures.js';

define('key-figures', KeyFigures, laiChauReport);

export { ChartErrorEvent, ChartLoadEvent } from '../sources/events.js';
export { KeyFigures };
