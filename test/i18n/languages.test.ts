import { afterEach, describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format-number.js';
import {
  addLanguage,
  findLanguage,
  languageOf,
  onLanguageAdded,
} from '../../src/i18n/languages.js';
import { localise } from '../../src/report/text.js';
import { fr } from './fr.js';

describe('languageOf(tag)', () => {
  it('is Vietnamese where nothing else was added', () => {
    for (const tag of ['vi', 'vi-VN', '', 'tlh', 'constructor']) {
      expect(languageOf(tag).code).toBe('vi');
    }
  });
});

describe('addLanguage(code, sentences)', () => {
  it('makes a language known by its code, whatever its case, and for its regions', () => {
    addLanguage('fr', fr);
    for (const tag of ['fr', 'FR', 'fr-CA', 'fr-Latn-FR']) {
      expect(findLanguage(tag)?.chart.plot).toBe('Graphique');
    }
  });

  it('prefers a region that was added itself', () => {
    addLanguage('fr', fr);
    addLanguage('fr-ca', { ...fr, source: { ...fr.source, named: 'Provenance\u00a0: {title}' } });
    expect(findLanguage('fr-CA-x-old')).toMatchObject({
      code: 'fr-CA',
      source: { named: 'Provenance\u00a0: {title}' },
    });
    expect(findLanguage('fr-BE')?.code).toBe('fr');
  });

  it('replaces a language that is added again', () => {
    addLanguage('de', fr);
    addLanguage('de', { ...fr, intl: 'de' });
    expect(formatNumber(1234.5, languageOf('de'))).toBe('1.234,5');
  });

  it('finds texts of a report under its code', () => {
    addLanguage('pt-br', fr);
    const text = { vi: 'Cầu', en: 'Bridge', 'pt-BR': 'Ponte' };
    expect(localise(text, languageOf('pt-BR').code)).toBe('Ponte');
  });

  it.each(['français', 'french', '', 'f', 'en_US', 'en-', 'x-klingon', 'en-a'])(
    'refuses the code “%s”',
    (code) => {
      expect(() => addLanguage(code, fr)).toThrow(
        new TypeError(`"${code}" is not a BCP 47 language tag such as "fr" or "pt-BR".`),
      );
    },
  );

  it('refuses a locale for Intl that is none', () => {
    expect(() => addLanguage('fr', { ...fr, intl: 'French' })).toThrow(TypeError);
  });

  it('names a missing sentence when an application is compiled', () => {
    const { tooltip: _, ...rest } = fr;
    // @ts-expect-error The sentences of tooltips are missing.
    const incomplete = () => addLanguage('fr', rest);
    const { household: __, ...nouns } = fr.nouns;
    // @ts-expect-error Households have no word.
    const speechless = () => addLanguage('fr', { ...fr, nouns });
    expect([incomplete, speechless]).toHaveLength(2);
  });
});

describe('findLanguage(tag)', () => {
  it('finds nothing for a language that was not added', () => {
    expect(findLanguage('eo')).toBeUndefined();
    expect(findLanguage('')).toBeUndefined();
  });
});

describe('onLanguageAdded(callback)', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  it('tells of each language once it can be found', () => {
    const found: (string | undefined)[] = [];
    ends.push(onLanguageAdded(() => found.push(findLanguage('it')?.code)));
    addLanguage('it', fr);
    expect(found).toEqual(['it']);
  });

  it('tells nothing after it has ended', () => {
    let calls = 0;
    onLanguageAdded(() => calls++)();
    addLanguage('it', fr);
    expect(calls).toBe(0);
  });
});
