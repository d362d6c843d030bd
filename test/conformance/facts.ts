import { type Figure, type Locale, localise, type Report, type Text } from '../../src/index.js';
import { ACTIONS } from '../../src/words/action.js';
import { capitalise } from '../../src/words/sentence.js';

/** What a reader must learn of one row of a report, as the report itself has it. */
export interface Fact {
  readonly category: string;
  readonly value: number;
  /** As it stands beside its number, as it would beside any other. */
  readonly unit: string;
  /** What the row’s cells hold. */
  readonly cells: readonly string[];
}

const RECIPIENTS: Record<Locale, Record<string, string>> = {
  vi: { individual: 'cá nhân', collective: 'tập thể' },
  en: { individual: 'individuals', collective: 'collectives' },
};

const HOUSEHOLDS: Record<Locale, string> = { vi: 'hộ', en: 'households' };

/** The rows of one kind, read without the help of what draws and speaks them. */
export function factsOf(
  report: Report,
  kind: 'awards' | 'infrastructure' | 'households',
  locale: Locale,
): Fact[] {
  const say = (text: Text | undefined) => localise(text, locale);
  const numberOf = (figure: Figure) => (typeof figure === 'number' ? figure : figure.value);
  const phraseOf = (figure: Figure) => (typeof figure === 'number' ? '' : (figure.phrase ?? ''));
  const fact = (category: Text, figure: Figure, unit: string, ...cells: string[]) => ({
    category: say(category),
    value: numberOf(figure),
    unit,
    cells: [say(category), String(numberOf(figure)), phraseOf(figure), ...cells],
  });
  if (kind === 'awards') {
    return report.awards.map(({ issuer, award, recipient, count }) => {
      const unit = RECIPIENTS[locale][recipient] ?? recipient;
      return fact(issuer, count, unit, say(award), capitalise(unit));
    });
  }
  if (kind === 'infrastructure') {
    return report.infrastructure.map(({ work, unit, action, quantity, note }) => {
      const how = capitalise(ACTIONS[locale][action]);
      return fact(work, quantity, say(unit), say(unit), how, say(note));
    });
  }
  return report.households.map(({ support, households, note }) =>
    fact(support, households, HOUSEHOLDS[locale], say(note)),
  );
}
