import type { Figure } from '../../report/figure.js';
import { subjectOfTotal } from '../../report/total-subject.js';
import { nounBeside } from '../count.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';

/**
 * What a stated total counts: “cá nhân được khen thưởng”.
 *
 * @param of - its name in the report.
 * @returns an empty text where the library has no word for it.
 */
export function describeTotal(of: string, figure: Figure, language: Language): string {
  const { list, recipient } = subjectOfTotal(of);
  if (!list) return '';
  const subject = recipient ?? (list === 'awards' ? 'award' : 'household');
  const noun = nounBeside(figure, language.nouns[subject], language);
  return fill(language.keyFigures.totals[subject], { noun });
}
