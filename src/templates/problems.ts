import { html, nothing, type TemplateResult } from 'lit';
import {
  describeProblem,
  describeProblemCount,
  labelRetry,
  nameAllProblems,
} from '../i18n/describe/problem.js';
import type { Language } from '../i18n/language.js';
import type { Problem } from '../validation/problem.js';
import { textClass } from './classes.js';

/** Number of problems listed at first. */
const SHOWN_COUNT = 5;
/** Most problems rendered at all: longer lists slow the page down without helping. */
const MAX_COUNT = 1000;

/**
 * Renders the problems of a report in place of a chart; without problems nothing, since the dashboard around the
 * element names them.
 *
 * @param retry - loads the report again.
 */
export function problemsTemplate(
  problems: readonly Problem[],
  language: Language,
  retry?: () => void,
): TemplateResult<1> {
  if (problems.length === 0) return html``;
  return html`<section part="error" role="alert" lang=${language.code}>
    <p class=${textClass('name')}>${describeProblemCount(problems.length, language)}</p>
    ${listTemplate(problems.slice(0, SHOWN_COUNT), language)}
    ${problems.length > SHOWN_COUNT ? detailsTemplate(problems, language) : nothing}
    ${retry ? html`<button type="button" @click=${retry}>${labelRetry(language)}</button>` : nothing}
  </section>`;
}

function detailsTemplate(problems: readonly Problem[], language: Language): TemplateResult<1> {
  return html`<details>
            <summary>${nameAllProblems(problems.length, language)}</summary>
            ${listTemplate(problems.slice(SHOWN_COUNT, MAX_COUNT), language)}
          </details>`;
}

function listTemplate(problems: readonly Problem[], language: Language): TemplateResult<1> {
  return html`<ul role="list">${problems.map(
    (problem) => html`<li>${describeProblem(problem, language)}</li>`,
  )}</ul>`;
}
