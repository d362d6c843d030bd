import { type CSSResult, css } from 'lit';
import { forcedColorsStyles } from './forced-colors.js';
import { motionStyles } from './motion.js';
import { printStyles } from './print.js';
import { textSpacingStyles } from './text-spacing.js';
import { textureStyles } from './textures.js';

/** The sheet for text spacing, textures, motion, forced colours, more contrast and print. */
export const mediaStyles: CSSResult = css`${textSpacingStyles}${textureStyles}${motionStyles}${forcedColorsStyles}${printStyles}`;
