import { findLoneTotals } from '../data/lone-totals.js';
import { findPartialCounts } from '../data/partial-counts.js';
import type { Problem } from '../data/problem.js';
import { quantityOf } from '../data/quantity.js';
import { reconcile } from '../data/reconcile.js';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { findWarnings } from '../data/warnings.js';
import { formatPeriod } from '../words/date.js';
import { formatNumber } from '../words/number.js';
import { countNoun } from '../words/recipients.js';
import { describeReconciliation } from '../words/reconciliation.js';
import { capitalise } from '../words/sentence.js';
import { describeFinding, describeReading, type Finding } from './finding.js';
import { WORDS } from './words.js';

/** As many problems as anybody reads in a terminal. */
const SHOWN = 100;

const LISTS = ['awards', 'infrastructure', 'households', 'totals', 'mentions'] as const;

/** What a check found, for a reader at a terminal. */
export function printCheck(file: string, result: Report | Finding[], locale: Locale): string {
  if (Array.isArray(result)) return printProblems(file, result, locale);
  const words = WORDS[locale];
  const { title, place, period, source } = result;
  const about: [string, string][] = [
    [words.about.title, localise(title, locale)],
    [words.about.place, localise(place, locale)],
    [words.about.period, formatPeriod(period)],
    [words.about.source, localise(source.title, locale)],
  ];
  const counts = LISTS.map((list): [string, string] => [
    words.lists[list],
    formatNumber(result[list].length, locale),
  ]);
  // Of a total that differs, the reconciliation says more.
  const warnings = findInexact(result);
  return toTerminal([
    [`${nameOf(file, locale)}: ${words.valid}`],
    alignLeft(about.map(([name, text]) => [name, text || words.unstated])),
    [words.figures, ...alignRight(counts)],
    number(
      words.warnings,
      warnings.map((warning) => describeWarning(warning, result, locale)),
    ),
    number(
      words.reconciliation,
      reconcile(result).map((it) => describeReconciliation(it, locale)),
    ),
  ]);
}

/** What a reader should know of a report that is drawn all the same; nothing where there is nothing. */
export function printWarnings(report: Report, locale: Locale): string {
  const inexact = findInexact(report);
  const differing = reconcile(report).filter(({ outcome }) => /short|exceeds/.test(outcome));
  const lines = [
    ...inexact.map((warning) => describeWarning(warning, report, locale)),
    // The heading says “Lưu ý” already.
    ...differing.map((it) =>
      capitalise(describeReconciliation(it, locale).replace(/^(Lưu ý|Note): /, '')),
    ),
  ];
  return lines.length > 0 ? toTerminal([number(WORDS[locale].warnings, lines)]) : '';
}

/** Why a file cannot be drawn, for a reader at a terminal. */
export function printProblems(file: string, findings: readonly Finding[], locale: Locale): string {
  const unread = findings[0] && describeReading(findings[0], file, locale);
  if (unread) return toTerminal([[unread]]);
  const { invalid, more } = WORDS[locale];
  const count = formatNumber(findings.length, locale);
  const rest = findings.length - SHOWN;
  const head = `${nameOf(file, locale)}: ${invalid(count, findings.length === 1)}`;
  const lines = findings.slice(0, SHOWN).map((it) => describeFinding(it, file, locale));
  return toTerminal([
    number(head, lines),
    rest > 0 ? [`  ${more(formatNumber(rest, locale))}`] : [],
  ]);
}

/** What a check found, for a program: one JSON object, its keys always the same. */
export function checkAsJSON(file: string, result: Report | Finding[], locale: Locale): string {
  const valid = !Array.isArray(result);
  const entry = ({ path, row, column, expected, found }: Problem, message: string) => ({
    path,
    row: row ?? null,
    column: column ?? null,
    expected,
    found: found ?? null,
    message,
  });
  const check = {
    file,
    valid,
    figures: valid ? Object.fromEntries(LISTS.map((list) => [list, result[list].length])) : null,
    problems: valid ? [] : result.map((it) => entry(it, describeFinding(it, file, locale))),
    warnings: valid
      ? [...findWarnings(result), ...findPartialCounts(result), ...findLoneTotals(result)].map(
          (it) => entry(it, describeWarning(it, result, locale)),
        )
      : [],
    reconciliation: valid
      ? reconcile(result).map((it) => ({ ...it, message: describeReconciliation(it, locale) }))
      : [],
  };
  return `${JSON.stringify(check, null, 2)}\n`;
}

/** Figures to look at again; how totals stand is said apart. */
function findInexact(report: Report): Problem[] {
  const inexact = findWarnings(report).filter(({ expected }) => expected !== 'sum');
  return [...inexact, ...findPartialCounts(report), ...findLoneTotals(report)];
}

/** A warning by the names in the report: a path says nothing to who wrote a spreadsheet. */
function describeWarning(warning: Problem, report: Report, locale: Locale): string {
  if (warning.expected === 'counted') return WORDS[locale].lone(JSON.parse(warning.found ?? '""'));
  const [, list, index] = /^(awards|households)\[(\d+)\]/.exec(warning.path) ?? [];
  const award = list === 'awards' ? report.awards[Number(index)] : undefined;
  const household = list === 'households' ? report.households[Number(index)] : undefined;
  const say = WORDS[locale][warning.expected === 'whole' ? 'partial' : 'inexact'];
  if (award) {
    const kind = localise(award.award, locale);
    const of = localise(award.issuer, locale) + (kind && ` (${kind})`);
    return say(of, countNoun(quantityOf(award.count), award.recipient, locale));
  }
  if (household) {
    const count = countNoun(quantityOf(household.households), 'household', locale);
    return say(localise(household.support, locale), count);
  }
  return describeFinding(warning, '', locale);
}

function nameOf(file: string, locale: Locale): string {
  return file === '-' ? WORDS[locale].input : file;
}

function alignLeft(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}

function alignRight(rows: readonly [string, string][]): string[] {
  const digits = Math.max(...rows.map(([, count]) => count.length));
  return alignLeft(rows.map(([name, count]) => [name, count.padStart(digits)]));
}

/** A heading with numbered lines; nothing where there are none. */
function number(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const digits = String(lines.length).length;
  return [heading, ...lines.map((it, i) => `  ${String(i + 1).padStart(digits)}. ${it}`)];
}

/** Paragraphs with a line between them, without what could steer a terminal. */
function toTerminal(paragraphs: readonly (readonly string[])[]): string {
  const text = paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => lines.map((line) => line.replace(/\p{Cc}+/gu, ' ')).join('\n'))
    .join('\n\n');
  return `${text}\n`;
}
