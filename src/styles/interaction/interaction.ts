import { type CSSResult, css } from 'lit';
import { focusRingStyles } from './focus-rings.js';
import { hiddenSeriesStyles } from './hidden-series.js';
import { keyHintStyles } from './key-hint.js';
import { popoverStyles } from './popover.js';
import { tooltipStyles } from './tooltip.js';

/** Styles that a chart needs once a person interacts with it. */
export const interactionStyles: CSSResult = css`${popoverStyles}${hiddenSeriesStyles}${focusRingStyles}${keyHintStyles}${tooltipStyles}`;
