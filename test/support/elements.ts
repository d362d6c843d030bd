import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The tag of every element, which names its folder. */
export const ELEMENTS = globSync('src/*-*/define.ts').map((file) => basename(dirname(file)));

export const CHARTS = ELEMENTS.filter((tag) => tag.endsWith('-chart'));
