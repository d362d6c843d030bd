import { writeFile } from 'node:fs/promises';
import { version } from '../../package.json';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { validateReport } from '../data/validate.js';
import { type Arguments, readArguments } from './arguments.js';
import type { Drawing } from './drawing.js';
import { describeMistake } from './mistakes.js';
import { checkAsJSON, printCheck, printProblems, printWarnings } from './print.js';
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
  if (read.drawing) return render(read, read.drawing, surroundings);
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
  return write(options.output, `${JSON.stringify(result, null, 2)}\n`, locale);
}

async function render(
  { file, locale, options }: Arguments,
  drawing: Drawing,
  { input }: Surroundings,
): Promise<Outcome> {
  const report = file === undefined ? undefined : await readReport(file, input, locale);
  if (Array.isArray(report)) {
    return { code: 1, out: '', err: printProblems(file ?? '-', report, locale) };
  }
  const { render: draw } = await import('./render.js');
  const drawn = await draw(drawing, report, locale);
  if ('shortfall' in drawn) {
    return { code: 1, out: '', err: `${WORDS[locale].shortfalls[drawn.shortfall]}\n` };
  }
  const outcome = await write(options.output, drawn.content, locale);
  return { ...outcome, err: (report ? printWarnings(report, locale) : '') + outcome.err };
}

/** Writes what a command made to a file, or to standard output where none is named. */
async function write(output = '-', content: string | Uint8Array, locale: Locale): Promise<Outcome> {
  if (output === '-') return { code: 0, out: String(content), err: '' };
  try {
    await writeFile(output, content);
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
