import { countNoun } from '../i18n/count.js';
import { fill } from '../i18n/template.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import type { Problem } from '../validation/problem.js';
import { findFractions, findLoneTotals, findWarnings } from '../validation/warnings.js';
import type { CommandLanguage } from './command-language.js';
import { describePageProblem } from './page-problem.js';

/** Finds all warnings of a report. */
export function findAllWarnings(report: Report): Problem[] {
  return [...findWarnings(report), ...findFractions(report), ...findLoneTotals(report)];
}

/**
 * Finds all warnings except totals that differ from their breakdown; the reconciliation covers
 * those.
 */
export function findDoubtfulFigures(report: Report): Problem[] {
  return findAllWarnings(report).filter(({ code }) => code !== 'sum');
}

/**
 * Describes a warning by the names in the report, since authors of spreadsheets cannot read paths.
 */
export function describeWarning(warning: Problem, report: Report, speech: CommandLanguage): string {
  const { words } = speech;
  if (warning.code === 'counted') {
    return fill(words.warnings.loneTotal, { of: JSON.parse(warning.found ?? '""') });
  }
  const named = nameFigure(warning.path, report, speech);
  if (!named) return describePageProblem(warning, '', speech);
  return fill(warning.code === 'whole' ? words.warnings.fraction : words.warnings.inexact, named);
}

/** Names the award or household support at a path, with its figure. */
function nameFigure(
  path: string,
  { awards, households }: Report,
  { language, words }: CommandLanguage,
): { of: string; count: string } | undefined {
  const [, list, index] = /^(awards|households)\[(\d+)\]/.exec(path) ?? [];
  const award = list === 'awards' ? awards[Number(index)] : undefined;
  if (award) {
    const issuer = localise(award.issuer, language.code);
    const kind = localise(award.award, language.code);
    return {
      of: kind ? fill(words.warnings.award, { issuer, award: kind }) : issuer,
      count: countNoun(award.count, language.nouns[award.recipient], language),
    };
  }
  const support = list === 'households' ? households[Number(index)] : undefined;
  return (
    support && {
      of: localise(support.support, language.code),
      count: countNoun(support.households, language.nouns.household, language),
    }
  );
}
