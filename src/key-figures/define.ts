import { define } from '../element/define.js';
import { KeyFigures } from './key-figures.js';

define('key-figures', KeyFigures);

export { ChartErrorEvent, ChartLoadEvent } from '../element/events.js';
export { KeyFigures };
