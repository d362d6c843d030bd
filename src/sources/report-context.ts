import { type Context, createContext } from '@lit/context';
import type { ReportState } from './report-state.js';

/**
 * Context in which a dashboard provides the state of its report to the elements inside it. The key is global, so that
 * it reaches elements of another copy of the package too.
 */
export const reportContext: Context<symbol, ReportState> = createContext<ReportState, symbol>(
  Symbol.for('bien-phong-charts.report'),
);
