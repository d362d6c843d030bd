import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type RenderOptions, readRenderOptions } from './render/render-options.js';
import type { UsageError } from './usage-error.js';

/** What can be asked for. */
export type Command = 'check' | 'convert' | 'render';

/** A command line that can be obeyed. */
export interface Arguments {
  readonly command: Command;
  /** `-` or none is standard input. */
  readonly file: string | undefined;
  readonly options: Options;
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** Of `render` alone. */
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

/** Values of options by name; that of a boolean is `true`. */
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
  /** With its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether its value stands behind an equals sign. */
  readonly inlineValue: boolean | undefined;
}

/** The words and options of a command line, right or wrong. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly given: readonly GivenOption[];
  readonly options: Options;
}

/** Parts words and options after the name of the program. Never throws. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  // Node's own complaints are English, and stop at the first.
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
 * Reads what a command line asks for.
 *
 * @param languageError - what is wrong with its language.
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
  // Of “--title --json” the second is an option, not a title.
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  if (takesValue && isMissing) return { error: 'noValue', word: rawName };
  if (!takesValue && value !== undefined) return { error: 'value', word: rawName };
  return undefined;
}

/** “2020-2024”, “2020–2024” or “2024”; `null` for anything else. */
function readPeriod(text: string): Arguments['period'] | null {
  const [match, from, to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  return match ? { from: Number(from), to: Number(to) } : null;
}
