import { css, type PropertyDeclarations, type TemplateResult } from 'lit';
import { laiChauReport } from '../data/lai-chau.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { ReportElement } from '../element/report-element.js';
import { baseStyles } from '../element/styles.js';
import { type KeyFigure, pickKeyFigures } from './layout.js';
import { keyFiguresTemplate } from './template.js';

/**
 * The figures of a report, large.
 *
 * @summary Prints every figure of a report once, with its unit and what it counts.
 * @csspart mark - each figure with its unit
 * @tagname key-figures
 */
export class KeyFigures extends ReportElement {
  static override styles = [
    baseStyles,
    css`
      .root {
        container-type: inline-size;
        /* The width where the parent asks for that of the content. */
        contain-intrinsic-inline-size: 40em;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(clamp(9.5em, 22cqi, 14em), 1fr));
        gap: 1.5em 2em;
      }
      p {
        text-wrap: balance;
      }
      .figure {
        font-size: clamp(1.5em, 7.5cqi, 2.5em);
        overflow-wrap: normal;
      }
      .figure,
      .unit {
        line-height: 1.2;
      }
      .detail {
        color: var(--_muted);
      }
    `,
  ];

  static override builtIn: Report = laiChauReport;

  static override properties: PropertyDeclarations = {
    noSource: { type: Boolean, attribute: 'no-source' },
  };

  /** Leaves the source out. */
  declare noSource: boolean;

  #figures: readonly KeyFigure[] = [];

  constructor() {
    super();
    this.noSource = false;
  }

  protected override prepare(report: Report, locale: Locale): void {
    this.#figures = pickKeyFigures(report, locale);
  }

  protected override renderReport(report: Report, locale: Locale): TemplateResult {
    // What has no number is no key figure.
    const source = this.noSource ? undefined : { source: report.source, mentions: [] };
    return keyFiguresTemplate(this.#figures, source, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
