import { describeProblem, explainUnread } from '../i18n/describe/problem.js';
import { fill } from '../i18n/template.js';
import type { PagePart, ReadProblem } from '../read/result.js';
import type { Problem } from '../validation/problem.js';
import type { CommandLanguage } from './command-language.js';
import type { CommandWords } from './words/words.js';

/** A problem, with the part of the page it was found in if there are several. */
export interface PageProblem extends Problem {
  /** For example “Bảng 2”. */
  readonly part?: string;
}

/**
 * Converts a problem of a file to one worded for the command.
 *
 * @param file - path, quoted by problems that concern the whole file.
 */
export function toPageProblem(
  { part, ...problem }: ReadProblem,
  file: string,
  { words }: CommandLanguage,
): PageProblem {
  if (problem.code === 'size' || problem.code === 'encoding') return { ...problem, found: file };
  if (!part) return problem;
  if (part.kind === 'page') return { ...problem, found: words.page.noTable };
  return { ...problem, part: namePart(part, words.page) };
}

function namePart(
  part: Exclude<PagePart, { kind: 'page' }>,
  { json, table, captionedTable }: CommandWords['page'],
): string {
  if (part.kind === 'json') return json;
  const { number, caption } = part;
  return caption ? fill(captionedTable, { number, caption }) : fill(table, { number });
}

/** Names a file in the middle of a sentence. */
export function nameFile(file: string, { words }: CommandLanguage): string {
  return file === '-' ? words.input : fill(words.file, { name: file });
}

/** Says why a file could not be read at all; `undefined` for problems in a file that was read. */
export function describeUnreadFile(
  { path, code }: PageProblem,
  file: string,
  speech: CommandLanguage,
): string | undefined {
  if (path !== '') return undefined;
  const { present, format, other } = speech.words.unread;
  const name = nameFile(file, speech);
  if (code === 'present') return fill(present, { file: name });
  if (code === 'format') return fill(format, { file: name });
  const reason = explainUnread(code, speech.language);
  return reason && fill(other, { file: name, reason });
}

/** Describes a problem of a file in a sentence. */
export function describePageProblem(
  problem: PageProblem,
  file: string,
  speech: CommandLanguage,
): string {
  const { part } = problem;
  const sentence =
    describeUnreadFile(problem, file, speech) ?? describeProblem(problem, speech.language);
  return part ? fill(speech.words.page.problem, { part, problem: sentence }) : sentence;
}
