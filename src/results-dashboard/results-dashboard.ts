import {
  css,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { laiChauReport } from '../data/lai-chau.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { ReportElement } from '../element/report-element.js';
import { ReportProvider } from '../element/report-provider.js';
import { baseStyles } from '../element/styles.js';
import type { Reading } from '../templates/reading.js';
import { chartsTemplate, dashboardTemplate } from './template.js';

/**
 * A whole report: title, key figures, the three charts, source. Elements inside it are laid out instead
 * of those, and have its report.
 *
 * @slot - elements that draw its report, or a `<script type="application/json">` with a report
 * @summary Lays out key figures and charts in a grid that follows the width of its container.
 * @csspart heading - the report's title
 * @csspart takeaway - where and when
 * @tagname results-dashboard
 */
export class ResultsDashboard extends ReportElement {
  static override styles = [
    baseStyles,
    css`
      .root {
        container-type: inline-size;
        contain-intrinsic-inline-size: 60em;
      }
      h2[part='heading'] {
        font-size: 2em;
      }
      [part='takeaway'] {
        font-size: 1.125em;
        margin-block-end: 2em;
      }
      key-figures,
      .charts > * {
        margin: 0;
      }
      .charts {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 3.5em;
        margin-block-start: 3.5em;
      }
      @container (min-width: 75em) {
        .charts {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        award-chart {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  static override builtIn: Report = laiChauReport;

  static override properties: PropertyDeclarations = {
    initialWidth: { type: Number, attribute: 'initial-width' },
  };

  /** Width in pixels for which the charts are drawn until they can be measured, as on a server; else 640. */
  declare initialWidth: number | undefined;

  readonly #provider = new ReportProvider(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#provider.tell(this.reading.status === 'failed' ? TOLD : this.reading);
  }

  /** What the page has inside stands where its report cannot be drawn. */
  protected override renderFallback(): unknown {
    return this.reading.status === 'failed' ? html`<slot></slot>` : nothing;
  }

  protected override renderReport(report: Report, locale: Locale): TemplateResult {
    // A server sees no children.
    const laidOut = !isServer && this.querySelector(':scope > :not(script)') !== null;
    const charts = laidOut
      ? html`<slot></slot>`
      : chartsTemplate(this.reading, locale, this.initialWidth);
    return dashboardTemplate(report, locale, charts);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const elements = [this.renderRoot, this].flatMap((root) =>
      Array.from(root.querySelectorAll<Element & Partial<ReportElement>>('*')),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    return complete;
  }
}

/** The problems are told by the dashboard, not again by what stands inside. */
const TOLD: Reading = { status: 'failed', problems: [] };

declare global {
  interface HTMLElementTagNameMap {
    'results-dashboard': ResultsDashboard;
  }
}
