import { describeReconciliation } from '../i18n/describe/reconciliation.js';
import { SECTIONS } from '../report/lists.js';
import { reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import type { Problem } from '../validation/problem.js';
import type { CommandLanguage } from './command-language.js';
import { describePageProblem, type PageProblem } from './page-problem.js';
import { describeWarning, findAllWarnings } from './warnings.js';

/** What a check found, for a program: one JSON object, its keys always the same. */
export function writeCheckJSON(
  file: string,
  result: Report | PageProblem[],
  speech: CommandLanguage,
): string {
  const check = Array.isArray(result)
    ? {
        file,
        valid: false,
        figures: null,
        problems: result.map((it) => toEntry(it, describePageProblem(it, file, speech))),
        warnings: [],
        reconciliation: [],
      }
    : {
        file,
        valid: true,
        figures: Object.fromEntries(SECTIONS.map((list) => [list, result[list].length])),
        problems: [],
        warnings: findAllWarnings(result).map((it) =>
          toEntry(it.problem, describeWarning(it, result, speech)),
        ),
        reconciliation: reconcile(result).map((it) => ({
          ...it,
          message: describeReconciliation(it, speech.language),
        })),
      };
  return `${JSON.stringify(check, null, 2)}\n`;
}

function toEntry({ path, row, column, code, found }: Problem, message: string) {
  return { path, row: row ?? null, column: column ?? null, code, found: found ?? null, message };
}
