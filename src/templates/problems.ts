import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem, type Problem } from '../data/problem.js';
import type { Locale } from '../data/text.js';
import { countMore, countProblems } from '../words/common.js';

/** The problems that are listed before the rest is only counted. */
const LISTED = 20;

/** Says what is wrong with a report, in place of a false picture. */
export function problemsTemplate(problems: readonly Problem[], locale: Locale): TemplateResult<1> {
  const more = problems.length - LISTED;
  return html`<section part="error" role="alert" lang=${locale}>
    <p class="name">${countProblems(problems.length, locale)}</p>
    <ul>
      ${problems.slice(0, LISTED).map((problem) => html`<li>${describeProblem(problem, locale)}</li>`)}
      ${more > 0 ? html`<li>${countMore(more, locale)}</li>` : nothing}
    </ul>
  </section>`;
}
