import { writeFile } from 'node:fs/promises';
import { version } from '../../package.json';
import type { Report } from '../data/report.js';
import { validateReport } from '../data/validate.js';
import { type Arguments, readArguments } from './arguments.js';
import { describeMistake } from './mistakes.js';
import { checkAsJSON, printCheck, printProblems } from './print.js';
import { readReport } from './read-report.js';
import { WORDS } from './words.js';

/** What surrounds a command. */
export interface Surroundings {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether somebody would have to type it. */
  readonly terminal: boolean;
}

/** What a command leaves: exit code 0 for a report that can be drawn, 1 for problems, 2 for wrong usage. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly err: string;
}

/** Runs the command line. Never throws. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const read = readArguments(args);
  const { locale } = read;
  const { usage } = WORDS[locale];
  if (read.wants === 'help') return { code: 0, out: usage, err: '' };
  if (read.wants === 'version') return { code: 0, out: `${version}\n`, err: '' };
  if (read.wants === undefined) {
    return { code: 2, out: '', err: `${describeMistake(read, locale)}\n\n${usage}` };
  }
  if (read.file === undefined && surroundings.terminal) {
    const mistake = describeMistake({ mistake: 'noFile', what: '' }, locale);
    return { code: 2, out: '', err: `${mistake}\n\n${usage}` };
  }
  return read.wants === 'check' ? check(read, surroundings) : convert(read, surroundings);
}

async function check(args: Arguments, { input }: Surroundings): Promise<Outcome> {
  const { file = '-', locale, options } = args;
  const result = await readReport(file, input, locale);
  const print = options.json ? checkAsJSON : printCheck;
  return { code: Array.isArray(result) ? 1 : 0, out: print(file, result, locale), err: '' };
}

async function convert(args: Arguments, { input }: Surroundings): Promise<Outcome> {
  const { file = '-', locale, options } = args;
  const read = await readReport(file, input, locale);
  const result = Array.isArray(read) ? read : validateReport(fillIn(read, args));
  if (Array.isArray(result)) return { code: 1, out: '', err: printProblems(file, result, locale) };
  const json = `${JSON.stringify(result, null, 2)}\n`;
  const { output = '-' } = options;
  if (output === '-') return { code: 0, out: json, err: '' };
  try {
    await writeFile(output, json);
  } catch {
    return { code: 1, out: '', err: `${WORDS[locale].notWritten(output)}\n` };
  }
  return { code: 0, out: `${WORDS[locale].written(output)}\n`, err: '' };
}

/** The report with what the command line says of it. */
function fillIn(report: Report, { options, period }: Arguments): unknown {
  const { title, place, source } = options;
  return {
    ...report,
    ...(title !== undefined && { title }),
    ...(place !== undefined && { place }),
    ...(period && { period }),
    ...(source !== undefined && { source: { ...report.source, title: source } }),
  };
}
