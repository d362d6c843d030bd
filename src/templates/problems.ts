import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem } from '../data/describe-problem.js';
import type { Problem } from '../data/problem.js';
import type { Locale } from '../data/text.js';
import { countProblems, RETRY, showAllProblems } from '../words/problems.js';

/** The problems that are shown at once, and those that anybody would read. */
const SHOWN = 5;
const MOST = 1000;

/**
 * Says what is wrong with a report, in place of a false picture; nothing where that is said around.
 *
 * @param retry - tries to load it again.
 */
export function problemsTemplate(
  problems: readonly Problem[],
  locale: Locale,
  retry?: () => void,
): TemplateResult<1> {
  if (problems.length === 0) return html``;
  const list = (some: readonly Problem[]) =>
    html`<ul role="list">${some.map(
      (problem) => html`<li>${describeProblem(problem, locale)}</li>`,
    )}</ul>`;
  const rest = problems.slice(SHOWN, MOST);
  return html`<section part="error" role="alert" lang=${locale}>
    <p class="name">${countProblems(problems.length, locale)}</p>
    ${list(problems.slice(0, SHOWN))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${showAllProblems(problems.length, locale)}</summary>
            ${list(rest)}
          </details>`
        : nothing
    }
    ${retry ? html`<button type="button" @click=${retry}>${RETRY[locale]}</button>` : nothing}
  </section>`;
}
