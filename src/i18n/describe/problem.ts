import type { Problem, ProblemCode } from '../../validation/problem.js';
import { countNoun } from '../count.js';
import { formatList } from '../format-list.js';
import { joinDetails } from '../join.js';
import type { Language } from '../language.js';
import type {
  ChoiceCode,
  ColumnName,
  FaultCode,
  ProblemSentences,
  UnreadCode,
} from '../problem-sentences.js';
import { fill } from '../template.js';
import { viProblems } from '../vi-problems.js';

/** Number of columns suggested for an unknown one. */
const SUGGESTED_COLUMNS = 6;

/** Says in the reader's language where a problem is, what was expected and what was found. */
export function describeProblem(problem: Problem, language: Language): string {
  const { code } = problem;
  const { unread, choices, faults } = sentencesOf(language);
  if (isKeyOf(unread, code)) return describeUnread(problem, code, language);
  if (isKeyOf(faults, code)) {
    const values = {
      place: describePlace(problem, language),
      fault: describeFault(problem, code, language),
    };
    return fill(sentencesOf(language).fault, values);
  }
  if (isKeyOf(choices, code)) {
    return describeWrongValue(problem, listChoices(problem, code, language), language);
  }
  const { values, valuesInRows } = sentencesOf(language);
  const inRows = problem.row ? valuesInRows[code] : undefined;
  return describeWrongValue(problem, inRows ?? values[code], language);
}

/** Says why there is nothing to read; `undefined` for problems of something that was read. */
export function explainUnread(code: ProblemCode, language: Language): string | undefined {
  const { unread } = sentencesOf(language);
  return isKeyOf(unread, code) ? unread[code] : undefined;
}

/** Says that a report cannot be drawn and how many problems it has. */
export function describeProblemCount(count: number, language: Language): string {
  return fill(sentencesOf(language).heading, { problems: countProblems(count, language) });
}

/** Names the button that opens the list of all problems. */
export function nameAllProblems(count: number, language: Language): string {
  return fill(sentencesOf(language).showAll, { problems: countProblems(count, language) });
}

/** The label of the button that loads the report again. */
export function labelRetry(language: Language): string {
  return sentencesOf(language).retry;
}

function countProblems(count: number, language: Language): string {
  return countNoun({ value: count, qualifier: 'exact' }, sentencesOf(language).noun, language);
}

function describeUnread({ found }: Problem, code: UnreadCode, language: Language): string {
  const { unread, unreadable, unreadableBecause } = sentencesOf(language);
  const reason = unread[code];
  return found ? fill(unreadableBecause, { reason, detail: found }) : fill(unreadable, { reason });
}

function describeWrongValue(problem: Problem, expected: string, language: Language): string {
  const { wrong, missing } = sentencesOf(language);
  const place = describePlace(problem, language);
  const { found } = problem;
  return found ? fill(wrong, { place, expected, found }) : fill(missing, { place, expected });
}

/** The row and column of a file, else the path in a report, else the report as a whole. */
function describePlace({ path, row, column }: Problem, language: Language): string {
  const words = sentencesOf(language);
  if (row && column) return fill(words.cell, { row, column });
  if (row) return fill(words.row, { row });
  return path || words.report;
}

/** The words that may stand in a cell, or in JSON. */
function listChoices({ row }: Problem, code: ChoiceCode, language: Language): string {
  const choices = sentencesOf(language).choices[code];
  const words = row
    ? Object.values(choices).map((word) => `“${word}”`)
    : Object.keys(choices).map((key) => `"${key}"`);
  return formatList(words, language, 'disjunction');
}

function describeFault({ row, found = '' }: Problem, code: FaultCode, language: Language): string {
  const { faults, columns, otherRow } = sentencesOf(language);
  const quoted = found || '""';
  switch (code) {
    case 'unique':
      return fill(faults.unique, { first: row ? fill(otherRow, { row: quoted }) : quoted });
    case 'column': {
      const names = Object.values(columns).slice(0, SUGGESTED_COLUMNS);
      return fill(faults.column, { found: quoted, columns: joinDetails(names, language) });
    }
    case 'columnPresent':
      return fill(faults.columnPresent, { column: columns[found as ColumnName] ?? found });
    case 'quotes':
    case 'json':
      return fill(faults[code], { text: unquote(quoted) });
    default:
      return fill(faults[code], { found: quoted });
  }
}

/** The text of a JSON string. */
function unquote(json: string): string {
  return JSON.parse(json);
}

/** The sentences about problems in a language. */
function sentencesOf({ problems = viProblems }: Language): ProblemSentences {
  return problems;
}

function isKeyOf<Key extends string>(
  table: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key {
  return Object.hasOwn(table, key);
}
