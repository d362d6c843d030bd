/** What the types promise; checked, never run. */
import type {
  AwardChart,
  ChartErrorEvent,
  ChartLoadEvent,
  HouseholdChart,
  InfrastructureChart,
  KeyFigures,
  ResultsDashboard,
} from 'bien-phong-charts';
import { type Problem, parseReport, type Report, validateReport } from 'bien-phong-charts/data';

// Each tag has its class.
document.createElement('award-chart') satisfies AwardChart;
document.createElement('infrastructure-chart') satisfies InfrastructureChart;
document.createElement('household-chart') satisfies HouseholdChart;
document.createElement('key-figures') satisfies KeyFigures;
document.querySelector('results-dashboard') satisfies ResultsDashboard | null;

const chart = document.createElement('award-chart');
chart.layout = 'dots';
// @ts-expect-error: the layout of another chart.
chart.layout = 'pictogram';
chart.view = 'table';
chart.report = null;
// @ts-expect-error: a report has a source.
chart.report = { title: 'Without a source' };
// @ts-expect-error: a misspelt property.
chart.noLegends = true;

// Events have their types on the element, and wherever they bubble to.
chart.addEventListener('chart-load', (event) => {
  event satisfies ChartLoadEvent;
  event.report satisfies Report;
});
document.addEventListener('chart-error', (event) => {
  event satisfies ChartErrorEvent;
  event.problems satisfies readonly Problem[];
});
window.addEventListener('chart-load', ({ report }) => report.title);
chart.addEventListener('chart-load', (event) => {
  // @ts-expect-error: a report that was read has no problems.
  event.problems;
});

// What reads a report tells it from its problems.
const read = parseReport('');
if (Array.isArray(read)) read satisfies Problem[];
else read satisfies Report;
validateReport(read) satisfies Report | Problem[];
