import type { AwardRow, Issuer } from './issuers.js';
import { type Quantity, sumQuantities } from './quantity.js';
import type { Reconciliation } from './reconcile.js';
import { type Locale, localise, type Text } from './text.js';
import type { UnitGroup } from './works.js';

/** The key of what is not itemised of a kind of recipient or of a unit. */
export function restKey(what = 'award'): string {
  return `rest-${what}`;
}

/**
 * The awards that stated totals have and the breakdown has not, as one more issuer.
 *
 * @param name - what such awards are called.
 * @returns `undefined` where everything is itemised.
 */
export function restIssuer(
  reconciled: readonly Reconciliation[],
  name: string,
): Issuer | undefined {
  const short = reconciled.filter(({ list, rest }) => list === 'awards' && rest.value > 0);
  const known = short.filter(({ recipient }) => recipient);
  const all = short.find(({ recipient }) => !recipient);
  const toRow = (recipient: AwardRow['recipient'], rest: Quantity): AwardRow => ({
    ...{ key: restKey(recipient), recipient, award: '', note: '' },
    ...rest,
  });
  const rows = known.map(({ recipient, rest }) => toRow(recipient, rest));
  if (all) {
    // What is missing of each kind of recipient is missing of all awards too.
    const value = all.rest.value - sumQuantities(rows).value;
    if (value > 0) rows.push(toRow(undefined, { ...all.rest, value }));
  }
  return rows.length > 0 ? { name, rows, total: sumQuantities(rows), rest: true } : undefined;
}

/** The works by unit, each with what its stated total has and the breakdown has not as one more work. */
export function addRestOfWorks(
  units: readonly UnitGroup[],
  reconciled: readonly Reconciliation[],
  name: Text,
  locale: Locale,
): UnitGroup[] {
  return units.map(({ unit, rows }) => {
    const short = reconciled.find(
      (it) =>
        it.list === 'infrastructure' && it.rest.value > 0 && localise(it.unit, locale) === unit,
    );
    if (!short) return { unit, rows };
    const icons = new Set(rows.map(({ work }) => work.icon));
    const [icon] = icons;
    const work = {
      ...{ work: name, unit, action: 'unstated' as const, quantity: short.rest },
      ...(icons.size === 1 && { icon }),
    };
    const rest = { key: restKey(unit), work, quantity: short.rest, rest: true };
    return { unit, rows: [...rows, rest] };
  });
}
