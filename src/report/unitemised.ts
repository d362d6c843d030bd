import { type Figure, subtractFigures, sumFigures } from './figure.js';
import type { AwardRow, Issuer } from './issuers.js';
import type { Reconciliation } from './reconcile.js';
import type { RowReference } from './row-reference.js';
import { type Locale, localise, type Text } from './text.js';
import type { UnitGroup, WorkRow } from './units.js';

/**
 * Collects the unitemised remainders of stated totals of awards as an additional issuer.
 *
 * @param name - name of that issuer.
 * @returns `undefined` if everything is itemised.
 */
export function findUnitemisedIssuer(
  reconciled: readonly Reconciliation[],
  name: string,
): Issuer | undefined {
  const short = reconciled.filter(
    ({ list, unitemised }) => list === 'awards' && unitemised.value > 0,
  );
  const rows = short
    .filter(({ recipient }) => recipient)
    .map((total) => toAwardRow(total, total.unitemised));
  const all = short.find(({ recipient }) => !recipient);
  if (all) {
    // The remainder of all awards includes those of each kind of recipient.
    const counted = sumFigures(rows.map(({ figure }) => figure));
    const left = subtractFigures(all.unitemised, counted);
    if (left.value > 0) rows.push(toAwardRow(all, left));
  }
  if (rows.length === 0) return undefined;
  const total = sumFigures(rows.map(({ figure }) => figure));
  return { name, rows, total, unitemised: true };
}

function toAwardRow(total: Reconciliation, figure: Figure): AwardRow {
  return { rows: toReference(total), recipient: total.recipient, award: '', note: '', figure };
}

/** Groups works by unit, adding each unit's unitemised remainder as an additional work. */
export function addUnitemisedWorks(
  units: readonly UnitGroup[],
  reconciled: readonly Reconciliation[],
  name: Text,
  locale: Locale,
): UnitGroup[] {
  return units.map(({ unit, rows }) => {
    const short = reconciled.find(
      (total) =>
        total.list === 'infrastructure' &&
        total.unitemised.value > 0 &&
        localise(total.unit, locale) === unit,
    );
    return short ? { unit, rows: [...rows, toWorkRow(short, unit, rows, name)] } : { unit, rows };
  });
}

function toWorkRow(
  total: Reconciliation,
  unit: string,
  rows: readonly WorkRow[],
  name: Text,
): WorkRow {
  const icons = new Set(rows.map(({ work }) => work.icon));
  const [icon] = icons.size === 1 ? icons : [];
  const work = { work: name, unit, action: 'unstated', icon, quantity: total.unitemised } as const;
  return { rows: toReference(total), work, unitemised: true };
}

function toReference({ index }: Reconciliation): RowReference {
  return { list: 'totals', indexes: [index] };
}
