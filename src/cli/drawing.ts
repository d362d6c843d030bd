import { extname } from 'node:path';
import type { Mistake } from './mistakes.js';

/** What elements are called on the command line, and the layouts of each. */
const ELEMENTS = {
  award: { tag: 'award-chart', layouts: ['bars', 'grouped', 'share', 'dots'] },
  infrastructure: { tag: 'infrastructure-chart', layouts: ['pictogram', 'bars'] },
  household: { tag: 'household-chart', layouts: ['dots', 'bars'] },
  'key-figures': { tag: 'key-figures', layouts: [] },
  dashboard: { tag: 'results-dashboard', layouts: [] },
} as const;

const FORMATS = ['html', 'svg', 'png'] as const;

/** Something to draw, and how. */
export interface Drawing {
  readonly tag: (typeof ELEMENTS)[keyof typeof ELEMENTS]['tag'];
  /** Of a chart; without one, its default. */
  readonly layout: string | undefined;
  /** In pixels. */
  readonly width: number;
  readonly format: (typeof FORMATS)[number];
  /** Whether the page may hold custom elements and templates. */
  readonly shadow: boolean;
}

const USUAL_WIDTH = 640;

/** Reads what to draw from the name of an element and the options of the command. */
export function readDrawing(
  word: string | undefined,
  options: Readonly<Partial<Record<string, string>>>,
): Drawing | Mistake {
  if (word === undefined) return { mistake: 'noElement', what: '' };
  if (!isElement(word)) return { mistake: 'element', what: word };
  const { tag, layouts } = ELEMENTS[word];
  const { layout, output = '-' } = options;
  if (layout !== undefined && !layouts.some((name) => name === layout)) {
    return { mistake: 'layout', what: layout };
  }
  const { width = String(USUAL_WIDTH) } = options;
  if (!/^\d+$/.test(width) || Number(width) < 280 || Number(width) > 1920) {
    return { mistake: 'width', what: width };
  }
  const ending = FORMATS.find((it) => `.${it}` === extname(output).toLowerCase()) ?? 'html';
  const format = FORMATS.find((it) => it === (options.format ?? ending));
  if (!format) return { mistake: 'format', what: options.format ?? '' };
  const shadow = options['no-shadow'] === undefined;
  if (format !== 'html') {
    if (layouts.length === 0) return { mistake: 'pictures', what: word };
    if (!shadow) return { mistake: 'htmlOnly', what: '--no-shadow' };
    if (format === 'png' && output === '-') return { mistake: 'noOutput', what: '' };
  }
  return { tag, layout, width: Number(width), format, shadow };
}

function isElement(word: string): word is keyof typeof ELEMENTS {
  return Object.hasOwn(ELEMENTS, word);
}
