import { describe, expect, it } from 'vitest';
import { prefixesOf, toLanguageCode } from '../../src/report/language-code.js';

describe('toLanguageCode(tag)', () => {
  it('spells a code as BCP 47 does', () => {
    expect(['vi', 'EN', 'pt-br', 'ZH-hant-tw'].map(toLanguageCode)).toEqual([
      'vi',
      'en',
      'pt-BR',
      'zh-Hant-TW',
    ]);
  });

  it.each(['english', 'français', 'f', '', 'en_US', 'en-', 'en-a', 'x-klingon', 'constructor'])(
    'knows that “%s” is no code',
    (tag) => {
      expect(toLanguageCode(tag)).toBeUndefined();
    },
  );
});

describe('prefixesOf(tag)', () => {
  it('leads from a tag to its language', () => {
    expect(prefixesOf('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh']);
  });
});
