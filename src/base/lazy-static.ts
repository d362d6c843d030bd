/**
 * The exports of `lazy.ts` with everything imported statically: for the single-file bundle, the
 * command and servers, which render at once. Builds replace `lazy.ts` with this module by an alias.
 */

import * as exportFiles from '../export/files.js';
import { drawPNG } from '../export/png.js';
import { addEnglish } from '../i18n/english.js';
import { DownloadMenu } from '../interaction/download-menu.js';
import { Interaction } from '../interaction/interaction.js';
import { readInput } from '../sources/read-input.js';
import { problemsTemplate as problems } from '../templates/problems.js';
import { prepareHydration } from './hydration.js';
import type * as lazy from './lazy.js';
import { MediaController } from './media-controller.js';

addEnglish();

export const files: typeof lazy.files = exportFiles;
export const problemsTemplate: typeof lazy.problemsTemplate = problems;

export const loadFiles: typeof lazy.loadFiles = async () => {};
export const loadProblems: typeof lazy.loadProblems = async () => {};
export const loadPNG: typeof lazy.loadPNG = async () => drawPNG;
export const loadMedia: typeof lazy.loadMedia = async () => MediaController;
export const loadHydration: typeof lazy.loadHydration = async () => prepareHydration;
export const loadReaders: typeof lazy.loadReaders = async () => readInput;
export const loadInteraction: typeof lazy.loadInteraction = async () => Interaction;
export const loadDownloadMenu: typeof lazy.loadDownloadMenu = async () => DownloadMenu;
export const findLoadableLanguage: typeof lazy.findLoadableLanguage = () => undefined;
export const loadLanguage: typeof lazy.loadLanguage = async () => {};
