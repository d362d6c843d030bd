import { html, type TemplateResult } from 'lit';
import { describeProblem, type Problem } from '../data/problem.js';
import type { Locale } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';

/** Says what is wrong with a report, in place of a false picture. */
export function problemsTemplate(problems: readonly Problem[], locale: Locale): TemplateResult<1> {
  return html`<section part="error" role="alert" lang=${locale}>
    <p class="name">${COMMON_WORDS[locale].problems(problems.length)}</p>
    <ul>
      ${problems.map((problem) => html`<li>${describeProblem(problem, locale)}</li>`)}
    </ul>
  </section>`;
}
