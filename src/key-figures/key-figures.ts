import { css, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ReportElement } from '../base/report-element.js';
import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { textSelector } from '../styles/selectors.js';
import { baseStyles } from '../styles/sheets.js';
import { type KeyFigure, pickKeyFigures } from './content.js';
import { keyFiguresTemplate } from './template.js';

/**
 * The figures of a report in large numbers, without a chart.
 *
 * @summary Shows every figure of a report once, with its unit and the thing that it counts.
 * @csspart mark - each figure with its unit
 * @tagname key-figures
 */
export class KeyFigures extends ReportElement {
  static override styles = [
    baseStyles,
    css`
      .root {
        container-type: inline-size;
        /* Width in a parent that shrinks to its content. */
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
      ${textSelector('bigNumber')} {
        font-size: clamp(1.5em, 7.5cqi, 2.5em);
        overflow-wrap: normal;
      }
      ${textSelector('bigNumber')},
      ${textSelector('unit')} {
        line-height: 1.2;
      }
      ${textSelector('detail')} {
        color: var(--_muted);
      }
    `,
  ];

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

  protected override prepare(report: Report, language: Language): void {
    this.#figures = pickKeyFigures(report, language);
  }

  protected override renderReport(report: Report, language: Language): TemplateResult {
    // Mentions without a number are not key figures.
    const source = this.noSource ? undefined : { source: report.source, mentions: [] };
    return keyFiguresTemplate(this.#figures, source, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-figures': KeyFigures;
  }
}
