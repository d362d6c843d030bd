import { describeReconciliation } from '../i18n/describe/reconciliation.js';
import type { Figure } from '../report/figure.js';
import { SECTIONS } from '../report/lists.js';
import { reconcile } from '../report/reconcile.js';
import type { Problem } from '../validation/problem.js';
import type { Result } from '../validation/result.js';
import type { CommandLanguage } from './command-language.js';
import { describePageProblem, type PageProblem } from './page-problem.js';
import { describeWarning, findAllWarnings } from './warnings.js';

/** Writes the result of a check as one JSON object, for programs. Every key is always present. */
export function writeCheckJSON(
  file: string,
  { report, problems }: Result<PageProblem>,
  speech: CommandLanguage,
): string {
  const check = report
    ? {
        file,
        valid: true,
        figures: Object.fromEntries(SECTIONS.map((list) => [list, report[list].length])),
        problems: [],
        warnings: findAllWarnings(report).map((it) =>
          toEntry(it.problem, describeWarning(it, report, speech)),
        ),
        reconciliation: reconcile(report).map((it) => ({
          ...it,
          stated: omitBounds(it.stated),
          itemised: omitBounds(it.itemised),
          unitemised: omitBounds(it.unitemised),
          message: describeReconciliation(it, speech.language),
        })),
      }
    : {
        file,
        valid: false,
        figures: null,
        problems: problems.map((it) => toEntry(it, describePageProblem(it, file, speech))),
        warnings: [],
        reconciliation: [],
      };
  return `${JSON.stringify(check, null, 2)}\n`;
}

/** JSON has no infinity, and the words of a figure say the same. */
function omitBounds({ bounds, ...figure }: Figure): Figure {
  return figure;
}

function toEntry({ path, row, column, code, found }: Problem, message: string) {
  return { path, row: row ?? null, column: column ?? null, code, found: found ?? null, message };
}
