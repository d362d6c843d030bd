/** Defines every element and exports everything. */
export * from './award-chart/define.js';
export * from './data.js';
export * from './household-chart/define.js';
export * from './infrastructure-chart/define.js';
export * from './key-figures/define.js';
export * from './results-dashboard/define.js';
