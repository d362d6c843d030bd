import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  type Plugin,
  SubTitle,
  Title,
} from 'chart.js';
import type { Report } from '../../src/report/report.ts';
import { localise } from '../../src/report/text.ts';
import type { Mount } from './contender.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, SubTitle, Title);

/** Draws the awards by issuer with Chart.js, 640 × 360, with the value on each bar. */
export const mountChartJs: Mount = (container, report, width) => {
  const canvas = container.appendChild(document.createElement('canvas'));
  canvas.width = width;
  canvas.height = 360;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: toData(report),
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      scales: { x: { stacked: true }, y: { stacked: true } },
      plugins: {
        title: { display: true, text: 'Khen thưởng theo đơn vị trao tặng' },
        subtitle: { display: true, text: localise(report.source.title, 'vi') },
      },
    },
    plugins: [valueLabels],
  });
  return {
    update(next) {
      const data = toData(next);
      chart.data.labels = data.labels;
      data.datasets.forEach(({ data }, index) => {
        chart.data.datasets[index]!.data = data;
      });
      chart.update('none');
    },
    resize: (width) => chart.resize(width, 360),
    unmount() {
      chart.destroy();
      canvas.remove();
    },
  };
};

const valueLabels: Plugin<'bar'> = {
  id: 'valueLabels',
  afterDatasetsDraw(chart) {
    chart.ctx.fillStyle = '#fff';
    chart.data.datasets.forEach(({ data }, index) => {
      chart.getDatasetMeta(index).data.forEach((bar, item) => {
        const { x, y } = bar.tooltipPosition(true);
        chart.ctx.fillText(String(data[item]), x ?? 0, y ?? 0);
      });
    });
  },
};

/** Sums by issuer and recipient, since Chart.js stacks one value for each dataset. */
function toData({ awards }: Report) {
  const sums = new Map<string, { individual: number; collective: number }>();
  for (const { issuer, recipient, count } of awards) {
    const name = localise(issuer, 'vi');
    const sum = sums.get(name) ?? { individual: 0, collective: 0 };
    sum[recipient] += count.value;
    sums.set(name, sum);
  }
  const all = [...sums].sort(
    ([, a], [, b]) => b.individual + b.collective - a.individual - a.collective,
  );
  return {
    labels: all.map(([name]) => name),
    datasets: [
      {
        label: 'Cá nhân',
        data: all.map(([, { individual }]) => individual),
        backgroundColor: '#3a42a1',
      },
      {
        label: 'Tập thể',
        data: all.map(([, { collective }]) => collective),
        backgroundColor: '#9b4c00',
      },
    ],
  };
}
