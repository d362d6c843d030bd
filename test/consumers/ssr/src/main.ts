import { localise } from 'bien-phong-charts/data';
import { reports } from '../../reports';

const chart = document.querySelector('award-chart')!;
const output = document.querySelector('output')!;
const which = document.querySelector<HTMLInputElement>('#which')!;
const layout = document.querySelector<HTMLSelectElement>('#layout')!;
const legend = document.querySelector<HTMLInputElement>('#legend')!;

chart.addEventListener('chart-load', ({ report }) => {
  output.value = localise(report.title, 'en');
});
chart.addEventListener('chart-error', ({ problems }) => {
  output.value = problems[0]?.path ?? '';
});

const show = () => {
  chart.report = reports[which.valueAsNumber];
};
which.addEventListener('input', show);
layout.addEventListener('input', () => chart.setAttribute('layout', layout.value));
legend.addEventListener('input', () => {
  chart.noLegend = !legend.checked;
});
show();

// What was printed is taken over once its report is there.
await import('bien-phong-charts/award-chart');
