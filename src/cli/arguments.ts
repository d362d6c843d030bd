import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type RenderOptions, readRenderOptions } from './render/render-options.js';
import type { UsageError } from './usage-error.js';

export type Command = 'check' | 'convert' | 'render';

/** A valid command line, parsed. */
export interface Arguments {
  readonly command: Command;
  /** Path of the input; `-` or `undefined` is standard input. */
  readonly file: string | undefined;
  readonly options: Options;
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** Only for `render`. */
  readonly rendering: RenderOptions | undefined;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  place: { type: 'string' },
  period: { type: 'string' },
  source: { type: 'string' },
  data: { type: 'string' },
  layout: { type: 'string' },
  width: { type: 'string' },
  format: { type: 'string' },
  'no-shadow': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Option = keyof typeof OPTIONS;

/** Option values by name; a boolean option that is given has the value `true`. */
type Options = Readonly<Partial<Record<Option, string>>>;

const LANGUAGE_OPTIONS = ['lang', 'language'];

const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  check: [...LANGUAGE_OPTIONS, 'json'],
  convert: [...LANGUAGE_OPTIONS, 'output', 'title', 'place', 'period', 'source'],
  render: [...LANGUAGE_OPTIONS, 'output', 'data', 'layout', 'width', 'format', 'no-shadow'],
};

/** An option as it was typed. */
interface GivenOption {
  readonly name: string;
  /** The name with its dashes, such as `--title` or `-o`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value follows an equals sign (`--title=…`). */
  readonly inlineValue: boolean | undefined;
}

/** A command line split into words and options, not yet checked. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly given: readonly GivenOption[];
  readonly options: Options;
}

/** Splits the arguments after the program name into words and options. Never throws. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  // Not strict: Node's own errors are in English and stop at the first one.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const options = Object.fromEntries(given.map(({ name, value = 'true' }) => [name, value]));
  return { words, given, options };
}

/**
 * Checks a command line and returns its arguments, or the first usage error.
 *
 * @param languageError - the error found while choosing the language, if any.
 */
export function readArguments(
  { words, given, options }: CommandLine,
  languageError: UsageError | undefined,
): Arguments | UsageError {
  const [command, word, another] = words;
  if (command === undefined) return { error: 'noCommand' };
  if (!isCommand(command)) return { error: 'command', word: command };
  const wrongOption = given.map((option) => checkOption(option, command)).find(Boolean);
  if (wrongOption) return wrongOption;
  if (languageError) return languageError;
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  if (period === null) return { error: 'period', word: options.period ?? '' };
  const renders = command === 'render';
  if (another !== undefined) return { error: renders ? 'words' : 'files', word: another };
  const rendering = renders ? readRenderOptions(word, options) : undefined;
  if (rendering && 'error' in rendering) return rendering;
  return { command, file: renders ? options.data : word, options, period, rendering };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(OPTIONS_OF, word);
}

function checkOption(
  { name, rawName, value, inlineValue }: GivenOption,
  command: Command,
): UsageError | undefined {
  if (!OPTIONS_OF[command].includes(name)) return { error: 'option', word: rawName };
  const takesValue = OPTIONS[name as Option].type === 'string';
  // In `--title --json`, `--json` is an option, not the title.
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  if (takesValue && isMissing) return { error: 'noValue', word: rawName };
  if (!takesValue && value !== undefined) return { error: 'value', word: rawName };
  return undefined;
}

/** Parses `2020-2024`, `2020–2024` or `2024`; `null` for anything else. */
function readPeriod(text: string): Arguments['period'] | null {
  const [match, from, to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  return match ? { from: Number(from), to: Number(to) } : null;
}
