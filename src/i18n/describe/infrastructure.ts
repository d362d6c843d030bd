import { localise } from '../../report/text.js';
import type { UnitGroup } from '../../report/units.js';
import { countUnits } from '../count.js';
import { formatNumber } from '../format-number.js';
import type { Language } from '../language.js';
import { shorten } from '../strings.js';
import { fill } from '../template.js';
import { describeLargest } from './largest.js';

/** The longest name of a work and of a unit inside a sentence, in characters. */
const WORK_LENGTH = 75;
const UNIT_LENGTH = 20;

/**
 * Says in 40–250 characters which work is the largest of the first unit that several works share, and that units are
 * never added up.
 */
export function describeInfrastructure(groups: readonly UnitGroup[], language: Language): string {
  const words = language.infrastructure;
  const works = formatNumber(groups.flatMap(({ rows }) => rows).length, language);
  const units = formatNumber(groups.length, language);
  const shared = groups.find(({ rows }) => rows.length > 1);
  if (!shared && groups.length > 1) return fill(words.apart, { works });
  const { unit: name = '', rows = [] } = shared ?? groups[0] ?? {};
  const unit = shorten(name, UNIT_LENGTH);
  const largest = describeLargest(
    rows.map(({ work }) => ({ name: localise(work.work, language.code), ...work.quantity })),
    {
      sentences: words.largest,
      length: WORK_LENGTH,
      describe: (figure) => ({ count: countUnits(figure, unit, language), unit }),
    },
    language,
  );
  return groups.length > 1 ? `${largest} ${fill(words.units, { works, units })}` : largest;
}
