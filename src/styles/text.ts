import { type CSSResult, unsafeCSS } from 'lit';
import { type LabelStyle, TYPE } from '../layout/plot.js';
import { textSelector } from './selectors.js';

/** Size and weight of each text style, as the layouts measure it. */
export const textStyles: CSSResult = unsafeCSS(
  (Object.keys(TYPE) as LabelStyle[])
    .map((style) => {
      const { size, bold } = TYPE[style];
      return `${textSelector(style)}{font-size:${size}em;font-weight:${bold ? 700 : 400}}`;
    })
    .join(''),
);
