import { type Context, createContext } from '@lit/context';
import type { Reading } from '../templates/reading.js';

/** The reading of the surrounding dashboard. */
export const reportContext: Context<symbol, Reading> = createContext<Reading, symbol>(
  Symbol.for('bien-phong-charts.report'),
);
