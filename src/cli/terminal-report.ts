import { countNoun } from '../i18n/count.js';
import { describeOutcome, describeReconciliation } from '../i18n/describe/reconciliation.js';
import { formatPeriod } from '../i18n/format-date.js';
import { formatNumber } from '../i18n/format-number.js';
import { capitalise } from '../i18n/strings.js';
import { fill } from '../i18n/template.js';
import { exactly } from '../report/figure.js';
import { SECTIONS } from '../report/lists.js';
import { isContradicted, reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import type { Result } from '../validation/result.js';
import type { CommandLanguage } from './command-language.js';
import { describePageProblem, describeUnreadFile, type PageProblem } from './page-problem.js';
import { alignLeft, alignRight, numberLines, type Pair, toTerminal } from './terminal.js';
import { describeWarning, findDoubtfulFigures } from './warnings.js';

/** More problems than this are counted, not listed. */
const MAX_PROBLEMS = 100;

/** Writes the result of a check for a terminal. */
export function reportCheck(
  file: string,
  { report, problems }: Result<PageProblem>,
  speech: CommandLanguage,
): string {
  if (!report) return reportProblems(file, problems, speech);
  const { language, words } = speech;
  const { check, warnings } = words;
  return toTerminal([
    [fill(check.valid, { file: nameSubject(file, speech) })],
    alignLeft(describeOrigin(report, speech)),
    [check.figures, ...alignRight(countRows(report, speech))],
    numberLines(
      warnings.heading,
      findDoubtfulFigures(report).map((warning) => describeWarning(warning, report, speech)),
    ),
    numberLines(
      check.reconciliation,
      reconcile(report).map((it) => describeReconciliation(it, language)),
    ),
  ]);
}

/** Writes the warnings of a report that can be drawn; empty if there are none. */
export function reportWarnings(report: Report, speech: CommandLanguage): string {
  const differing = reconcile(report).filter(({ outcome }) => isContradicted(outcome));
  const lines = [
    ...findDoubtfulFigures(report).map((warning) => describeWarning(warning, report, speech)),
    // Drop the leading “Note:”, since the heading already says so.
    ...differing.map((it) => capitalise(describeOutcome(it, speech.language))),
  ];
  return lines.length > 0 ? toTerminal([numberLines(speech.words.warnings.heading, lines)]) : '';
}

/** Writes the problems of a file that cannot be drawn. */
export function reportProblems(
  file: string,
  problems: readonly PageProblem[],
  speech: CommandLanguage,
): string {
  const unread = problems[0] && describeUnreadFile(problems[0], file, speech);
  if (unread) return toTerminal([[unread]]);
  const { words, wordsLanguage } = speech;
  const { invalid, more, problem: noun } = words.check;
  const heading = fill(invalid, {
    file: nameSubject(file, speech),
    problems: countNoun(exactly(problems.length), noun, wordsLanguage),
  });
  const lines = problems
    .slice(0, MAX_PROBLEMS)
    .map((problem) => describePageProblem(problem, file, speech));
  const left = problems.length - MAX_PROBLEMS;
  return toTerminal([
    numberLines(heading, lines),
    left > 0 ? [`  ${fill(more, { count: formatNumber(left, wordsLanguage) })}`] : [],
  ]);
}

function describeOrigin(
  { title, place, period, source }: Report,
  { language, words }: CommandLanguage,
): Pair[] {
  const { about, unstated } = words.check;
  const pairs: Pair[] = [
    [about.title, localise(title, language.code)],
    [about.place, localise(place, language.code)],
    [about.period, formatPeriod(period)],
    [about.source, localise(source.title, language.code)],
  ];
  return pairs.map(([name, text]) => [name, text || unstated]);
}

function countRows(report: Report, { language, words }: CommandLanguage): Pair[] {
  return SECTIONS.map((list) => [
    words.check.lists[list],
    formatNumber(report[list].length, language),
  ]);
}

/** Names a file at the start of a sentence. */
function nameSubject(file: string, { words }: CommandLanguage): string {
  return file === '-' ? words.input : file;
}
