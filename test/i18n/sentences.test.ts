import { describe, expect, it } from 'vitest';
import type { Sentences } from '../../src/i18n/language.js';
import { fill, type Template } from '../../src/i18n/template.js';
import { actionOf, qualifierOf, recipientOf, sectionOf } from '../../src/read/words/cell-words.js';
import { columnOf } from '../../src/read/words/header-words.js';
import { LANGUAGES, vi } from '../support/languages.js';

/** Lists the sentences of a language by path, such as `awards.largest.one`. */
function sentencesOf(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : sentencesOf(value, `${path}${key}.`),
  );
}

const placesOf = (sentence: string): readonly string[] => sentence.match(/\{\w+\}/g) ?? [];

describe.each(LANGUAGES)('the sentences of $code', (language: Sentences) => {
  const vietnamese = new Map(sentencesOf(vi));

  it('have no places but those of the Vietnamese ones', () => {
    const unknown = sentencesOf(language).filter(([path, sentence]) => {
      // Noun forms without a Vietnamese counterpart have no placeholders.
      const known = placesOf(vietnamese.get(path) ?? '');
      return placesOf(sentence).some((place) => !known.includes(place));
    });
    expect(unknown).toEqual([]);
  });

  it('leave nothing out but places that another sentence fills', () => {
    const silent = sentencesOf(language).filter(([path, sentence]) =>
      placesOf(vietnamese.get(path) ?? '').some((place) => !placesOf(sentence).includes(place)),
    );
    expect(silent).toEqual([]);
  });

  it('are empty only for the qualifier of exact figures', () => {
    const empty = sentencesOf(language).filter(([, sentence]) => !sentence.trim());
    expect(empty).toEqual([['tooltip.qualifiers.exact', '']]);
  });

  it('suggest only columns that the reader of files understands', () => {
    const { issuer, recipient, value, work, unit, support, phrase } = language.problems.columns;
    expect([issuer, recipient, value].map((name) => columnOf(name, 'awards'))).toEqual([
      'issuer',
      'recipient',
      'value',
    ]);
    expect([work, unit, phrase].map((name) => columnOf(name, 'infrastructure'))).toEqual([
      'work',
      'unit',
      'phrase',
    ]);
    expect(columnOf(support, 'households')).toBe('support');
  });

  it.each([
    ['section', sectionOf],
    ['recipient', recipientOf],
    ['action', actionOf],
    ['qualifier', qualifierOf],
  ] as const)(
    'suggest only words for a %s that the reader of files understands',
    (choice, read) => {
      const words = Object.entries<string>(language.problems.choices[choice]);
      expect(words.map(([, word]) => read(word))).toEqual(words.map(([meaning]) => meaning));
    },
  );
});

describe('fill(template, values)', () => {
  it('puts each value in its place, in whatever order', () => {
    expect(fill('{b} of {a}, {b}', { a: 1, b: 'x' })).toBe('x of 1, x');
  });

  it('takes values as they are', () => {
    expect(fill('“{text}”', { text: '$& {text}' })).toBe('“$& {text}”');
  });

  it('leaves other braces alone', () => {
    expect(fill('{ "vi": … } {constructor}', {})).toBe('{ "vi": … } {constructor}');
  });

  it('wants a value for each place that a template declares', () => {
    const template: Template<'issuer' | 'share'> = '{issuer}: {share}';
    // @ts-expect-error The share is missing.
    expect(fill(template, { issuer: 'A' })).toBe('A: {share}');
  });
});
