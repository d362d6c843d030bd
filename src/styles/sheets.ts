import { type CSSResult, css } from 'lit';
import { boxStyles } from './box.js';
import { errorStyles } from './error.js';
import { legendStyles } from './legend.js';
import { plotStyles } from './plot.js';
import { seriesStyles } from './series.js';
import { tableStyles } from './table.js';
import { textStyles } from './text.js';
import { toolbarStyles } from './toolbar.js';

/** The sheet of every element. */
export const baseStyles: CSSResult = css`${boxStyles}${textStyles}${errorStyles}`;

/** Styles of every chart, as one sheet, since browsers match each sheet against each node. */
export const chartStyles: CSSResult = css`${baseStyles}${plotStyles}${legendStyles}${seriesStyles}${tableStyles}${toolbarStyles}`;
