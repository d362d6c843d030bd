import { exactly } from '../../report/figure.js';
import { countNoun } from '../count.js';
import { formatNumber } from '../format-number.js';
import type { IconName, Language, NounName } from '../language.js';
import { fill } from '../template.js';

/** What one dot stands for: “Mỗi chấm là 1 hộ”. */
export function describeDot(unitsPerDot: number, noun: NounName, language: Language): string {
  const count = countNoun(exactly(unitsPerDot), language.nouns[noun], language);
  return fill(language.chart.dot, { count });
}

/** What one icon, or one dash of a road, stands for: “Mỗi hình = 1 căn”. */
export function describeIcon(
  icon: IconName,
  unitsPerIcon: number,
  unit: string,
  language: Language,
): string {
  const words = language.infrastructure;
  const number = formatNumber(unitsPerIcon, language);
  return fill(icon === 'road' ? words.dash : words.icon, { number, unit });
}
