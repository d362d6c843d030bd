import { countNoun } from '../i18n/count.js';
import { fill } from '../i18n/template.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import type { RowLocation } from '../validation/location.js';
import {
  findFractions,
  findLoneTotals,
  locateWarnings,
  type Warning,
} from '../validation/warnings.js';
import type { CommandLanguage } from './command-language.js';
import { describePageProblem } from './page-problem.js';

/** Finds all that a reader should know of a report that can be drawn all the same. */
export function findAllWarnings(report: Report): Warning[] {
  return [...locateWarnings(report), ...findFractions(report), ...findLoneTotals(report)];
}

/** Finds the same but totals that differ from their breakdown, of which the reconciliation says more. */
export function findDoubtfulFigures(report: Report): Warning[] {
  return findAllWarnings(report).filter(({ problem }) => problem.code !== 'sum');
}

/** Describes a warning by the names in the report: a path says nothing to the author of a spreadsheet. */
export function describeWarning(
  { problem, location }: Warning,
  report: Report,
  speech: CommandLanguage,
): string {
  const { fraction, inexact, loneTotal } = speech.words.warnings;
  if (problem.code === 'counted') {
    return fill(loneTotal, { of: report.totals[location.index]?.of ?? '' });
  }
  const named = nameFigure(location, report, speech);
  if (!named) return describePageProblem(problem, '', speech);
  return fill(problem.code === 'whole' ? fraction : inexact, named);
}

/** The award or the support to which a location leads, and its figure. */
function nameFigure(
  { list, index }: RowLocation,
  { awards, households }: Report,
  { language, words }: CommandLanguage,
): { of: string; count: string } | undefined {
  const award = list === 'awards' ? awards[index] : undefined;
  if (award) {
    const issuer = localise(award.issuer, language.code);
    const kind = localise(award.award, language.code);
    return {
      of: kind ? fill(words.warnings.award, { issuer, award: kind }) : issuer,
      count: countNoun(award.count, language.nouns[award.recipient], language),
    };
  }
  const support = list === 'households' ? households[index] : undefined;
  return (
    support && {
      of: localise(support.support, language.code),
      count: countNoun(support.households, language.nouns.household, language),
    }
  );
}
