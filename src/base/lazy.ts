/**
 * Every part of the library that the first picture does without, loaded on demand. A load never rejects: where
 * a part cannot be reached (offline, or its file went with an update of the site), a fallback takes its place.
 *
 * Builds without anything to load replace this module by `lazy-static.ts`, which has the same exports.
 */

import type { drawPNG } from '../export/png.js';
import { findLanguage } from '../i18n/languages.js';
import type { DownloadMenu } from '../interaction/download-menu.js';
import type { Interaction } from '../interaction/interaction.js';
import { prefixesOf } from '../report/language-code.js';
import type { readInput } from '../sources/read-input.js';
import type { ReportState } from '../sources/report-state.js';
import { partialTemplate } from '../templates/loading.js';
import type { problemsTemplate as ProblemsTemplate } from '../templates/problems.js';
import type { Problem } from '../validation/problem.js';
import type { prepareHydration } from './hydration.js';
import type { MediaController } from './media-controller.js';

type Files = typeof import('../export/files.js');

/** Writes exports; `undefined` until {@link loadFiles} has loaded it. */
export let files: Files | undefined;

/** Loads {@link files}; without them, an export says that it is missing. */
export async function loadFiles(): Promise<void> {
  files ??= await import('../export/files.js').catch(() => undefined);
}

/** Renders problems; `undefined` until {@link loadProblems} has loaded it. */
export let problemsTemplate: typeof ProblemsTemplate | undefined;

const withoutProblems: typeof ProblemsTemplate = (_problems, language) => partialTemplate(language);

/** Loads {@link problemsTemplate}; without it, one sentence says that something is missing. */
export async function loadProblems(): Promise<void> {
  const problems = await import('../templates/problems.js').catch(() => undefined);
  problemsTemplate = problems?.problemsTemplate ?? withoutProblems;
}

const refusePNG: typeof drawPNG = async (_picture, _scale, language) => {
  throw new Error(language.loading.incomplete);
};

/** Loads the drawing of PNG files; without it, they are refused in the reader's language. */
export async function loadPNG(): Promise<typeof drawPNG> {
  const png = await import('../export/png.js').catch(() => undefined);
  return png?.drawPNG ?? refusePNG;
}

/** Loads textures, motion, forced colours and print; without them, the picture stands as it is. */
export async function loadMedia(): Promise<typeof MediaController | undefined> {
  const media = await import('./media-controller.js').catch(() => undefined);
  return media?.MediaController;
}

/** Empties the root, so that Lit renders into it as if no server had. */
const renderAnew: typeof prepareHydration = async ({ renderRoot, renderOptions }) => {
  renderRoot.replaceChildren();
  renderOptions.renderBefore = null;
};

/** Loads hydration; without it, the tree that a server rendered is rendered anew. */
export async function loadHydration(): Promise<typeof prepareHydration> {
  const hydration = await import('./hydration.js').catch(() => undefined);
  return hydration?.prepareHydration ?? renderAnew;
}

const withoutReaders: typeof readInput = async (_input, { retry }) => {
  const problem: Problem = { path: '', code: 'reachable', found: undefined };
  const state: ReportState = { status: 'failed', problems: [problem], retry };
  return () => state;
};

/** Loads the readers of files and tables; without them, the report is unreachable and can be tried again. */
export async function loadReaders(): Promise<typeof readInput> {
  const readers = await import('../sources/read-input.js').catch(() => undefined);
  return readers?.readInput ?? withoutReaders;
}

/** Loads tooltip, keyboard and announcements; without them, the next event asks for them again. */
export async function loadInteraction(): Promise<typeof Interaction | undefined> {
  const interaction = await import('../interaction/interaction.js').catch(() => undefined);
  return interaction?.Interaction;
}

/** Loads the menu of downloads; without it, its button says so, and asks again at the next press. */
export async function loadDownloadMenu(): Promise<typeof DownloadMenu | undefined> {
  const menu = await import('../interaction/download-menu.js').catch(() => undefined);
  return menu?.DownloadMenu;
}

/** Languages that can be loaded, by their codes. Vietnamese is always here. */
const languages = new Map<string, () => Promise<void>>([
  ['en', async () => (await import('../i18n/english.js')).addEnglish()],
]);

/**
 * Finds the loadable language of a BCP 47 tag: `en-GB` → `en`. Returns `undefined` if it is loaded
 * already, or unknown.
 */
export function findLoadableLanguage(tag: string): string | undefined {
  if (findLanguage(tag)) return undefined;
  return prefixesOf(tag.trim().toLowerCase()).find((code) => languages.has(code));
}

/** Loads a language; without it, Vietnamese is spoken. */
export async function loadLanguage(code: string): Promise<void> {
  await languages
    .get(code)?.()
    .catch(() => undefined);
  // Never wait for it again, even if it could not be reached.
  languages.delete(code);
}
