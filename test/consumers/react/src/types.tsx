/** What the types promise; checked, never run. */
import type { AwardChart, ChartErrorEvent } from 'bien-phong-charts';
import { createRef } from 'react';

const chart = createRef<AwardChart>();

export const right = (
  <>
    <award-chart ref={chart} className="wide" layout="dots" no-legend="" src="report.csv">
      <table />
    </award-chart>
    <infrastructure-chart layout="pictogram" view="table" crossOrigin="use-credentials" />
    <household-chart heading="Households" noHeading onClick={() => chart.current?.focus()} />
    <key-figures no-source={true} key="figures" />
    <results-dashboard report={null} onchart-error={(event) => event satisfies ChartErrorEvent} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: the layout of another chart. */}
    <award-chart layout="pictogram" />
    {/* @ts-expect-error: a report has a source. */}
    <award-chart report={{ title: 'Without a source' }} />
    {/* @ts-expect-error: an attribute that is there counts as true, whatever it says. */}
    <award-chart no-legend={false} />
    {/* @ts-expect-error: a misspelt property. */}
    <award-chart noLegends />
    {/* @ts-expect-error: a report that was read has no problems. */}
    <award-chart onchart-load={({ problems }) => problems} />
  </>
);
