import { expect } from 'vitest';
import { textOf } from './mount.js';

/** The figures of the built-in report that each element shows. */
export const BUILT_IN_FIGURES = {
  'award-chart': ['88', '94', '60', '24', '152', '26'],
  'infrastructure-chart': ['248', '22', '32', '24'],
  'household-chart': ['500', '248', '22'],
  'key-figures': ['150', '26', '248', '22', '32', '24', '500'],
  'results-dashboard': ['150', '26', '88', '94', '60', '152', '248', '22', '32', '24', '500'],
} as const;

export const TAGS = Object.keys(BUILT_IN_FIGURES) as (keyof typeof BUILT_IN_FIGURES)[];

/** Numbers in a text, as written. They are matched whole: 24 is not in 2024. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+([.,]\d+)*/g) ?? [];
}

/** Expects an element to show every figure of the built-in report that belongs to it. */
export function expectBuiltIn(element: HTMLElementTagNameMap[keyof typeof BUILT_IN_FIGURES]): void {
  const figures = BUILT_IN_FIGURES[element.localName as keyof typeof BUILT_IN_FIGURES];
  expect(numbersIn(textOf(element))).toEqual(expect.arrayContaining([...figures]));
}
