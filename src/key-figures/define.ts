import { define } from '../element/define.js';
import { KeyFigures } from './key-figures.js';

define('key-figures', KeyFigures);

export { KeyFigures };
