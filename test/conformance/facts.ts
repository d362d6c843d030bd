import { capitalise } from '../../src/i18n/strings.js';
import { type Figure, localise, type Report, type Text } from '../../src/index.js';
import { en, vi } from '../support/languages.js';

/** What a reader must learn about one row, taken from the report itself. */
export interface Fact {
  readonly category: string;
  readonly value: number;
  /** The unit as written beside a number, in the plural. */
  readonly unit: string;
  /** Texts of the row's table cells. */
  readonly cells: readonly string[];
}

const WORDS = {
  vi: { individual: 'cá nhân', collective: 'tập thể', households: 'hộ', actions: vi.actions },
  en: {
    individual: 'individuals',
    collective: 'collectives',
    households: 'households',
    actions: en.actions,
  },
} as const;

/** Lists the facts of one list, without the code that draws and speaks them. */
export function factsOf(
  report: Report,
  kind: 'awards' | 'infrastructure' | 'households',
  locale: keyof typeof WORDS,
): Fact[] {
  const words = WORDS[locale];
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
      const unit = words[recipient];
      return fact(issuer, count, unit, say(award), capitalise(unit));
    });
  }
  if (kind === 'infrastructure') {
    return report.infrastructure.map(({ work, unit, action, quantity, note }) => {
      const how = capitalise(words.actions[action]);
      return fact(work, quantity, say(unit), say(unit), how, say(note));
    });
  }
  return report.households.map(({ support, households, note }) =>
    fact(support, households, words.households, say(note)),
  );
}
