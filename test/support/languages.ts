import { en as english } from '../../src/i18n/en.js';
import type { Sentences } from '../../src/i18n/language.js';
import { vi as vietnamese } from '../../src/i18n/vi.js';
import { viProblems } from '../../src/i18n/vi-problems.js';
import { fr as french } from '../i18n/fr.js';

type Language = Sentences & { readonly code: string };

/** The languages of the library, and one that an application adds. */
export const vi: Language = { ...vietnamese, problems: viProblems, code: 'vi' };
export const en: Language = { ...english, code: 'en' };
export const fr: Language = { ...french, code: 'fr' };

export const LANGUAGES: readonly Language[] = [vi, en, fr];
