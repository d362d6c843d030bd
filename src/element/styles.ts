import { type CSSResult, css } from 'lit';
import { boxStyles } from './styles/box.js';
import { errorStyles } from './styles/error.js';
import { legendStyles } from './styles/legend.js';
import { plotStyles } from './styles/plot.js';
import { seriesStyles } from './styles/series.js';
import { tableStyles } from './styles/table.js';
import { toolbarStyles } from './styles/toolbar.js';

/** What every element shares. */
export const baseStyles: CSSResult = css`${boxStyles}${errorStyles}`;

/** What the three charts look like: one sheet, since a browser asks each of them for each node. */
export const chartStyles: CSSResult = css`${baseStyles}${plotStyles}${legendStyles}${seriesStyles}${tableStyles}${toolbarStyles}`;
