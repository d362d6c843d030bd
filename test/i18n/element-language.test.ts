import { describe, expect, it, test } from 'vitest';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { addEnglish } from '../../src/i18n/english.js';
import { addLanguage } from '../../src/i18n/languages.js';
import { fr } from './fr.js';

addEnglish();

describe('findNumberLocale(langs)', () => {
  test.each([
    [['', 'en'], 'en-GB'],
    [['', 'vi-VN', 'en'], 'vi'],
    [['en-GB', 'vi'], 'en-GB'],
    [['', 'nl', 'en'], 'vi'],
    [['nl', '', 'en'], 'en-GB'],
    [['nl', ''], undefined],
    [['', ''], undefined],
  ])('%j is %s', (langs, locale) => {
    expect(findNumberLocale(langs)).toBe(locale);
  });

  it('knows languages that were added', () => {
    addLanguage('nl', { ...fr, intl: 'nl' });
    expect(findNumberLocale(['nl', 'en'])).toBe('nl');
    expect(findNumberLocale(['', 'nl-BE', 'en'])).toBe('nl');
  });
});
