import 'bien-phong-charts/award-chart';
import type { AwardLayout } from 'bien-phong-charts/award-chart';
import { localise } from 'bien-phong-charts/data';
import { useState } from 'react';
import { reports } from '../../reports';

export function App() {
  const [which, setWhich] = useState(0);
  const [layout, setLayout] = useState<AwardLayout>('bars');
  const [legend, setLegend] = useState(true);
  const [said, setSaid] = useState('');
  return (
    <>
      <label>
        Report{' '}
        <input
          type="number"
          min={0}
          max={2}
          value={which}
          onChange={({ target }) => setWhich(target.valueAsNumber)}
        />
      </label>
      <label>
        Layout{' '}
        <select value={layout} onChange={({ target }) => setLayout(target.value as AwardLayout)}>
          <option>bars</option>
          <option>dots</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={legend}
          onChange={({ target }) => setLegend(target.checked)}
        />{' '}
        Legend
      </label>
      <award-chart
        lang="en"
        report={reports[which]}
        layout={layout}
        noLegend={!legend}
        onchart-load={({ report }) => setSaid(localise(report.title, 'en'))}
        onchart-error={({ problems }) => setSaid(problems[0]?.path ?? '')}
      />
      <output>{said}</output>
    </>
  );
}
