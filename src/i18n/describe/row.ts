import type { Figure } from '../../report/figure.js';
import type { Award, HouseholdSupport, Infrastructure, StatedTotal } from '../../report/report.js';
import { localise } from '../../report/text.js';
import { countUnits, nounBeside } from '../count.js';
import { formatFigure } from '../format-number.js';
import { joinDetails } from '../join.js';
import type { Language } from '../language.js';
import { capitalise, shorten } from '../strings.js';
import { nameMark } from './speech.js';

/** A row of a report in words. */
export interface RowText {
  /** Issuer, work or support. */
  readonly title: string;
  /** The figure alone, at the start of a line: “Hơn 150”. */
  readonly figure: string;
  readonly unit: string;
  /** Figure and unit: “hơn 150 căn”. */
  readonly label: string;
  /** Kind of award or of work, and the note. */
  readonly details: readonly string[];
  /** Name of its mark in speech. */
  readonly name: string;
}

/** The keys of rows of all lists. */
type AnyRow = Partial<Award & Infrastructure & HouseholdSupport & StatedTotal>;

/** The longest unit in speech, in characters. */
const UNIT_LENGTH = 40;

/** Finds the words for a row and its figure. */
export function describeRow(row: AnyRow, figure: Figure, language: Language): RowText {
  const { action, award } = row;
  const say = (text: AnyRow['note']) => localise(text, language.code);
  const title = say(row.issuer ?? row.work ?? row.support);
  const noun = language.nouns[row.recipient ?? (row.issuer ? 'award' : 'household')];
  const unit = row.unit ? say(row.unit) : nounBeside(figure, noun, language);
  const kind = action ? language.actions[action] : say(award);
  const note = say(row.note);
  return {
    title,
    figure: capitalise(formatFigure(figure, language)),
    unit,
    label: countUnits(figure, unit, language),
    details: [action ? capitalise(kind) : kind, note].filter(Boolean),
    name: nameMark(
      {
        category: title,
        value: countUnits(figure, shorten(unit, UNIT_LENGTH), language),
        detail: joinDetails([kind, note], language),
      },
      language,
    ),
  };
}
