import type { ReportInput } from 'bien-phong-charts/data';
import json from './reports.json';

/** Two reports, and one with an error. TypeScript knows no more of a JSON file than its kinds of value. */
export const reports = json as ReportInput[];
