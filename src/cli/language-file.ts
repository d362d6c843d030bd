import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addEnglish } from '../i18n/english.js';
import type { Language, Sentences } from '../i18n/language.js';
import { addLanguage, findLanguage, languageOf } from '../i18n/languages.js';
import { vi } from '../i18n/vi.js';
import { viProblems } from '../i18n/vi-problems.js';
import type { UsageError } from './usage-error.js';

/** The chosen language; Vietnamese if there is an error. */
export interface ChosenLanguage {
  readonly language: Language;
  readonly error?: UsageError;
}

/**
 * Chooses the language of the command's answers, adding the one in a language file.
 *
 * @param code - language code; defaults to that of the file, else Vietnamese.
 * @param file - path of the sentences of a language: JSON, or a JavaScript module with a default
 * export.
 */
export async function chooseLanguage(
  code: string | undefined,
  file: string | undefined,
): Promise<ChosenLanguage> {
  addEnglish();
  const fail = (error: UsageError): ChosenLanguage => ({ language: languageOf('vi'), error });
  if (file === undefined) {
    const language = findLanguage(code ?? 'vi');
    return language ? { language } : fail({ error: 'lang', word: code ?? '' });
  }
  const sentences = await readSentences(file);
  if (sentences === undefined) return fail({ error: 'languageFile', word: file });
  const missing = findMissing(sentences);
  if (missing !== undefined) return fail({ error: 'languageSentences', word: missing });
  const { intl } = sentences as Sentences;
  try {
    addLanguage(code ?? intl, sentences as Sentences);
  } catch {
    return fail({ error: 'languageCode', word: code ?? intl });
  }
  return { language: languageOf(code ?? intl) };
}

/** Returns `undefined` if the file cannot be read. */
async function readSentences(file: string): Promise<unknown> {
  const path = resolve(file);
  try {
    if (extname(path) === '.json') return JSON.parse(await readFile(path, 'utf8'));
    const module = await import(/* @vite-ignore */ pathToFileURL(path).href);
    return module.default;
  } catch {
    return undefined;
  }
}

/** Marks the sentences of an object that may be missing: all, or those of some keys. */
type Optional<Part> = true | { readonly [Key in keyof Part]?: Optional<Part[Key]> };

/** Sentences that a language may do without. */
const OPTIONAL: Optional<Sentences> = {
  abbreviations: true,
  awards: { largest: { zero: true } },
  infrastructure: { largest: { zero: true } },
  households: { largest: { zero: true } },
  problems: { valuesInRows: true },
};

/** The model of a complete language. */
const COMPLETE: Sentences = { ...vi, problems: viProblems };

/**
 * Finds the path of the first missing sentence, such as `awards.largest.one`. A language written in
 * TypeScript gets the same check from the compiler.
 */
function findMissing(
  sentences: unknown,
  complete: object = COMPLETE,
  optional: unknown = OPTIONAL,
  parent = '',
): string | undefined {
  for (const [key, expected] of Object.entries(complete)) {
    const path = parent + key;
    const found: unknown = Object(sentences)[key];
    const inOptional: unknown = optional === true || Object(optional)[key];
    if (found === undefined && inOptional === true) continue;
    if (typeof expected === 'object') {
      const missing = findMissing(found, expected, inOptional, `${path}.`);
      if (missing !== undefined) return missing;
    } else if (typeof found !== 'string' || (path === 'month' && !isMonth(found))) {
      return path;
    }
  }
  return undefined;
}

function isMonth(text: string): boolean {
  return text === 'numeric' || text === 'long';
}
