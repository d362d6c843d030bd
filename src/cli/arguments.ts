import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '../data/text.js';
import { type Drawing, readDrawing } from './drawing.js';
import type { Mistake } from './mistakes.js';

/** What can be asked for. */
export type Command = 'check' | 'convert' | 'render';

/** A command line that can be obeyed. */
export interface Arguments {
  readonly wants: Command;
  readonly locale: Locale;
  /** `-` or none is standard input. */
  readonly file: string | undefined;
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** What to draw, and how. */
  readonly drawing: Drawing | undefined;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
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

const OPTIONS_OF: Readonly<Record<Command, readonly string[]>> = {
  check: ['lang', 'json'],
  convert: ['lang', 'output', 'title', 'place', 'period', 'source'],
  render: ['lang', 'output', 'data', 'layout', 'width', 'format', 'no-shadow'],
};

type Read =
  | Arguments
  | { readonly wants: 'help'; readonly locale: Locale }
  | { readonly wants: 'version'; readonly locale: Locale }
  | (Mistake & { readonly wants: undefined; readonly locale: Locale });

/** Reads the words after the name of the program. Never throws. */
export function readArguments(args: readonly string[]): Read {
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
  const options: Partial<Record<string, string>> = {};
  for (const { name, value = 'true' } of given) options[name] = value;
  const locale = options.lang === 'en' ? 'en' : 'vi';
  if (options.help) return { wants: 'help', locale };
  if (options.version) return { wants: 'version', locale };

  const wrong = (mistake: Mistake['mistake'], what = ''): Read => ({
    wants: undefined,
    mistake,
    what,
    locale,
  });
  const [command, word, another] = words;
  if (command === undefined) return wrong('noCommand');
  if (!isCommand(command)) return wrong('command', command);
  for (const { name, rawName, value, inlineValue } of given) {
    if (!OPTIONS_OF[command].includes(name)) return wrong('option', rawName);
    const takesValue = OPTIONS[name as Option].type === 'string';
    // Of “--title --json” the second is an option, not a title.
    const missing = value === undefined || (!inlineValue && /^-./.test(value));
    if (takesValue && missing) return wrong('noValue', rawName);
    if (!takesValue && value !== undefined) return wrong('value', rawName);
  }
  if (options.lang && !/^(vi|en)$/.test(options.lang)) return wrong('lang', options.lang);
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  if (period === null) return wrong('period', options.period);
  const renders = command === 'render';
  if (another !== undefined) return wrong(renders ? 'words' : 'files', another);
  const drawing = renders ? readDrawing(word, options) : undefined;
  if (drawing && 'mistake' in drawing) return wrong(drawing.mistake, drawing.what);
  return { wants: command, locale, file: renders ? options.data : word, options, period, drawing };
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(OPTIONS_OF, word);
}

/** “2020-2024”, “2020–2024” or “2024”; `null` for anything else. */
function readPeriod(text: string) {
  const [match, from, to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  return match ? { from: Number(from), to: Number(to) } : null;
}
