import { writeFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { fill } from '../i18n/template.js';
import type { Report } from '../report/report.js';
import { checkReport } from '../validation/validate.js';
import { toInput } from '../write/json.js';
import { type Arguments, parseCommandLine, readArguments } from './arguments.js';
import { type CommandLanguage, toCommandLanguage } from './command-language.js';
import { writeCheckJSON } from './json-report.js';
import { chooseLanguage } from './language-file.js';
import { readReportFile } from './read-report-file.js';
import type { RenderOptions } from './render/render-options.js';
import { reportCheck, reportProblems, reportWarnings } from './terminal-report.js';
import { describeUsage, describeUsageError } from './usage.js';
import type { UsageError } from './usage-error.js';

/** The input of a command. */
export interface RunContext {
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether standard input is a terminal, where a person would have to type the report. */
  readonly isTerminal: boolean;
}

/**
 * The result of a command. The exit code is 0 for success, 1 for problems or a failed write, 2 for
 * wrong usage.
 */
export interface RunResult {
  readonly code: 0 | 1 | 2;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly err: string;
}

/** A valid command line with all that it needs to run. */
interface Request extends Arguments, RunContext {
  readonly speech: CommandLanguage;
}

/** Runs a command line. Never throws; errors are part of the result. */
export async function run(args: readonly string[], context: RunContext): Promise<RunResult> {
  const line = parseCommandLine(args);
  const { language, error } = await chooseLanguage(line.options.lang, line.options.language);
  const speech = toCommandLanguage(language);
  if (line.options.help) return { code: 0, out: describeUsage(speech), err: '' };
  if (line.options.version) return { code: 0, out: `${version}\n`, err: '' };
  const read = readArguments(line, error);
  if ('error' in read) return refuse(read, speech);
  const request = { ...read, ...context, speech };
  if (read.rendering) return render(request, read.rendering);
  if (read.file === undefined && context.isTerminal) return refuse({ error: 'noFile' }, speech);
  return read.command === 'check' ? check(request) : convert(request);
}

function refuse(error: UsageError, speech: CommandLanguage): RunResult {
  const err = `${describeUsageError(error, speech)}\n\n${describeUsage(speech)}`;
  return { code: 2, out: '', err };
}

async function check({ file = '-', input, options, speech }: Request): Promise<RunResult> {
  const result = await readReportFile(file, input, speech);
  const write = options.json ? writeCheckJSON : reportCheck;
  return { code: result.report ? 0 : 1, out: write(file, result, speech), err: '' };
}

async function convert(request: Request): Promise<RunResult> {
  const { file = '-', input, options, speech } = request;
  const read = await readReportFile(file, input, speech);
  const { report, problems } = read.report ? checkReport(fillIn(read.report, request)) : read;
  if (!report) return { code: 1, out: '', err: reportProblems(file, problems, speech) };
  return write(options.output, `${JSON.stringify(toInput(report), null, 2)}\n`, speech);
}

async function render(
  { file, input, options, speech }: Request,
  rendering: RenderOptions,
): Promise<RunResult> {
  const read = file === undefined ? undefined : await readReportFile(file, input, speech);
  if (read?.problems) {
    return { code: 1, out: '', err: reportProblems(file ?? '-', read.problems, speech) };
  }
  const report = read?.report;
  const { render: renderReport } = await import('./render/render.js');
  const rendered = await renderReport(rendering, report, speech.language);
  if ('shortfall' in rendered) {
    return { code: 1, out: '', err: `${speech.words.shortfalls[rendered.shortfall]}\n` };
  }
  const result = await write(options.output, rendered.content, speech);
  return { ...result, err: (report ? reportWarnings(report, speech) : '') + result.err };
}

/** Writes the output to a file, or to standard output if none is named. */
async function write(
  file = '-',
  content: string | Uint8Array,
  { words }: CommandLanguage,
): Promise<RunResult> {
  if (file === '-') return { code: 0, out: String(content), err: '' };
  try {
    await writeFile(file, content);
  } catch {
    return { code: 1, out: '', err: `${fill(words.notWritten, { file })}\n` };
  }
  return { code: 0, out: `${fill(words.written, { file })}\n`, err: '' };
}

/** Overrides fields of a report with the command line's options. */
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
