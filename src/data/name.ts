import type { Report } from './report.js';
import type { Text } from './text.js';

/** Grave, acute, hook, tilde and dot below: the tones, whatever vowel they stand on. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;

/** The text in Unicode NFC, each run of white space one space. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * What two spellings of one name have in common: “Ủy ban” and “Uỷ  ban” have one key. A syllable has
 * one tone, so that the letter it stands on tells nothing.
 */
export function nameKey(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const tones = word.match(TONES);
      return tones ? word.replace(TONES, '') + tones.sort().join('') : word;
    });
}

/** The report with every name spelled as where it stands first. */
export function unifyNames(report: Report): Report {
  const spellings = new Map<string, string>();
  const unify = <Name extends Text | undefined>(name: Name): Name => {
    if (typeof name === 'object') {
      const entries = Object.entries(name).map(([locale, words]) => [locale, spell(words)]);
      return Object.fromEntries(entries);
    }
    return name === undefined ? name : (spell(name) as Name);
  };
  return {
    ...report,
    awards: report.awards.map((row) => ({
      ...row,
      issuer: unify(row.issuer),
      ...(row.award && { award: unify(row.award) }),
    })),
    infrastructure: report.infrastructure.map((row) => ({
      ...row,
      work: unify(row.work),
      unit: unify(row.unit),
    })),
    households: report.households.map((row) => ({ ...row, support: unify(row.support) })),
  };

  function spell(name: string): string {
    const key = nameKey(name);
    const first = spellings.get(key) ?? tidy(name);
    spellings.set(key, first);
    return first;
  }
}
