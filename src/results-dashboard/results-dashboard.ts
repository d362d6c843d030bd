import { ContextProvider } from '@lit/context';
import {
  css,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ReportElement } from '../base/report-element.js';
import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { reportContext } from '../sources/report-context.js';
import type { ReportState } from '../sources/report-state.js';
import { baseStyles } from '../styles/sheets.js';
import { dashboardElementsTemplate, dashboardTemplate } from './template.js';

/**
 * A whole report: title, key figures, every chart, source. Elements inside the dashboard replace its key figures and
 * charts, and get its report.
 *
 * @slot - elements that draw its report, or a `<script type="application/json">` with a report
 * @summary Lays out key figures and charts in a grid that follows the width of its container.
 * @csspart heading - the report's title
 * @csspart takeaway - the place and the time of the report
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
        .charts > :first-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    initialWidth: { type: Number, attribute: 'initial-width' },
  };

  /** Width in pixels until the element can be measured, as on a server; 640 by default. */
  declare initialWidth: number | undefined;

  readonly #provider = new ContextProvider(this, {
    context: reportContext,
    initialValue: { status: 'loading' },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { reportState } = this;
    this.#provider.setValue(reportState.status === 'failed' ? SHOWN_FAILURE : reportState);
  }

  /** The page's own elements stay below the problems of the report. */
  protected override renderFallback(): unknown {
    return this.reportState.status === 'failed' ? html`<slot></slot>` : nothing;
  }

  protected override renderReport(report: Report, language: Language): TemplateResult {
    const elements = this.#hasOwnElements
      ? html`<slot></slot>`
      : dashboardElementsTemplate({
          language,
          inherited: this.reportState,
          initialWidth: this.initialWidth,
        });
    return dashboardTemplate(report, language, elements);
  }

  /** Whether the page has its own elements inside the dashboard; servers cannot see them. */
  get #hasOwnElements(): boolean {
    return !isServer && this.querySelector(':scope > :not(script)') !== null;
  }

  /** Resolves when the elements inside are complete too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const elements = [this.renderRoot, this].flatMap((root) =>
      Array.from(root.querySelectorAll<Element & Partial<ReportElement>>('*')),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    return complete;
  }
}

/** A failure as inner elements get it: without problems, since the dashboard shows them. */
const SHOWN_FAILURE: ReportState = { status: 'failed', problems: [] };

declare global {
  interface HTMLElementTagNameMap {
    'results-dashboard': ResultsDashboard;
  }
}
