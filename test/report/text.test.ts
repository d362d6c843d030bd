import { describe, expect, it } from 'vitest';
import { localise } from '../../src/report/text.js';

describe('localise(text, locale)', () => {
  const bridge = { vi: 'Cầu', en: 'Bridge', fr: 'Pont', 'pt-BR': 'Ponte' };

  it('finds the text of a language', () => {
    expect(localise(bridge, 'fr')).toBe('Pont');
    expect(localise(bridge, 'pt-BR')).toBe('Ponte');
  });

  it('finds the text of a language for its regions', () => {
    expect(localise(bridge, 'fr-CA')).toBe('Pont');
  });

  it('falls back to Vietnamese, then English, then any other language', () => {
    expect(localise(bridge, 'de')).toBe('Cầu');
    expect(localise({ fr: 'Pont', en: 'Bridge' }, 'de')).toBe('Bridge');
    expect(localise({ fr: 'Pont', vi: undefined }, 'de')).toBe('Pont');
  });

  it('takes a plain string in every language', () => {
    expect(localise('Cầu', 'en')).toBe('Cầu');
  });

  it('is empty where there is no text, whatever the code', () => {
    expect(localise(undefined, 'vi')).toBe('');
    expect(localise({}, 'constructor')).toBe('');
  });
});
