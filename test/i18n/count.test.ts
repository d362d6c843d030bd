import { describe, expect, it } from 'vitest';
import { countNoun, countUnits, nameNoun } from '../../src/i18n/count.js';
import type { Noun } from '../../src/i18n/noun.js';
import type { Qualifier } from '../../src/report/qualifiers.js';
import { en, fr, vi } from '../support/languages.js';

const figure = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });

describe('countNoun(figure, noun, language)', () => {
  it('takes the form that the number wants', () => {
    const count = (value: number) => countNoun(figure(value), en.nouns.household, en);
    expect([0, 1, 1.5, 2].map(count)).toEqual([
      '0 households',
      '1 household',
      '1.5 households',
      '2 households',
    ]);
  });

  it('counts as the language does', () => {
    const count = (value: number) => countNoun(figure(value), fr.nouns.household, fr);
    expect([0, 1, 1.5, 2].map(count)).toEqual(['0 ménage', '1 ménage', '1,5 ménage', '2 ménages']);
    expect(countNoun(figure(1), vi.nouns.household, vi)).toBe('1 hộ');
  });

  it('uses every form of a language that has several', () => {
    const noun: Noun = { one: 'дом', few: 'дома', many: 'домов', other: 'дома' };
    const russian = { ...en, intl: 'ru' };
    const count = (value: number) => countNoun(figure(value), noun, russian);
    expect([1, 3, 5, 21].map(count)).toEqual(['1 дом', '3 дома', '5 домов', '21 дом']);
  });

  it('says more than one of “over 1”', () => {
    expect(countNoun(figure(1, 'over'), en.nouns.award, en)).toBe('over 1 awards');
  });
});

describe('countUnits(figure, unit, language)', () => {
  it('leaves the name of a unit as it is', () => {
    expect(countUnits(figure(12.5, 'over'), 'km', vi)).toBe('hơn 12,5 km');
  });
});

describe('nameNoun(noun)', () => {
  it('is the general form, or a name of its own', () => {
    expect(nameNoun(en.nouns.individual)).toBe('individuals');
    expect(nameNoun({ one: 'дом', other: 'дома', name: 'Дома' })).toBe('Дома');
  });
});
