import { extname } from 'node:path';
import { ELEMENTS, type ElementName, type ElementTag } from '../../report/elements.js';
import type { UsageError } from '../usage-error.js';

const FORMATS = ['html', 'svg', 'png'] as const;

/** What to render, and how. */
export interface RenderOptions {
  readonly tag: ElementTag;
  /** Layout of a chart; `undefined` for its default. */
  readonly layout: string | undefined;
  /** In pixels. */
  readonly width: number;
  readonly format: (typeof FORMATS)[number];
  /** Whether to write custom elements with shadow trees, or plain HTML. */
  readonly shadow: boolean;
}

const DEFAULT_WIDTH = 640;
const MIN_WIDTH = 280;
const MAX_WIDTH = 1920;

/** Checks the element name and the options of `render`; returns the first usage error. */
export function readRenderOptions(
  name: string | undefined,
  options: Readonly<Partial<Record<string, string>>>,
): RenderOptions | UsageError {
  if (name === undefined) return { error: 'noElement' };
  if (!isElement(name)) return { error: 'element', word: name };
  const { tag, layouts } = ELEMENTS[name];
  const { layout, output = '-', width = String(DEFAULT_WIDTH) } = options;
  if (layout !== undefined && !layouts.some((it) => it === layout)) {
    return { error: 'layout', word: layout };
  }
  if (!/^\d+$/.test(width) || Number(width) < MIN_WIDTH || Number(width) > MAX_WIDTH) {
    return { error: 'width', word: width };
  }
  const extension = FORMATS.find((it) => `.${it}` === extname(output).toLowerCase()) ?? 'html';
  const format = FORMATS.find((it) => it === (options.format ?? extension));
  if (!format) return { error: 'format', word: options.format ?? '' };
  const shadow = options['no-shadow'] === undefined;
  if (format !== 'html') {
    if (layouts.length === 0) return { error: 'pictures', word: name };
    if (!shadow) return { error: 'htmlOnly', word: '--no-shadow' };
    if (format === 'png' && output === '-') return { error: 'noOutput' };
  }
  return { tag, layout, width: Number(width), format, shadow };
}

function isElement(name: string): name is ElementName {
  return Object.hasOwn(ELEMENTS, name);
}
