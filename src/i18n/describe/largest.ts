import { boundsOf, type Figure } from '../../report/figure.js';
import { findLargest } from '../../report/ranking.js';
import { listNames } from '../format-list.js';
import type { Language, LargestSentences } from '../language.js';
import { capitalise, shorten } from '../strings.js';
import { fill, type Template } from '../template.js';

/** A figure and the name of its row. */
export interface NamedFigure extends Figure {
  readonly name: string;
}

/** How to say which of several figures is the largest. */
export interface LargestOptions<Details extends string> {
  readonly sentences: LargestSentences<Details>;
  /** Whether a single row may be called the only one; otherwise it is the largest known. */
  readonly mayBeOnly?: boolean;
  /** Length of the longest name in the sentence, in characters. */
  readonly length: number;
  /** Describes a figure; `count` follows its name where several rows are named. */
  readonly describe: (figure: Figure) => Readonly<Record<Details | 'count', string>>;
}

/** Space for a figure after a name, in characters. */
const COUNT_LENGTH = 30;

/**
 * Says which figure is certainly the largest, or which have the largest values if qualifiers leave
 * that open.
 */
export function describeLargest<Details extends string>(
  rows: readonly NamedFigure[],
  { sentences, mayBeOnly = true, length, describe }: LargestOptions<Details>,
  language: Language,
): string {
  const { rows: largest, isCertain } = findLargest(rows);
  const [first] = largest;
  if (!first) return sentences.none;
  if (sentences.zero && rows.every((row) => boundsOf(row)[1] === 0)) return sentences.zero;
  const names = isCertain
    ? largest.map(({ name }) => name)
    : largest.map((row) => {
        const text = shorten(row.name, length);
        const aside: string = describe(row).count;
        return fill(language.joined.aside, { text, aside });
      });
  const room = isCertain ? length : length + COUNT_LENGTH;
  const list = listNames(names, room, sentences.rows, language);
  const values = { ...describe(first), name: list, names: list };
  return capitalise(fill<string>(chooseSentence(), values));

  function chooseSentence(): Template<'name' | 'names' | Details> {
    if (rows.length === 1 && mayBeOnly) return sentences.only;
    if (!isCertain) return sentences.open;
    return largest.length > 1 ? sentences.equal : sentences.one;
  }
}
