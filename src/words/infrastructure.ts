import { type Quantity, quantityOf } from '../data/quantity.js';
import type { Action, Infrastructure } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { formatNumber, formatQuantity } from './number.js';
import { listWords, shorten } from './sentence.js';

const WORK_LENGTH = 90;

const ACTIONS: Record<Locale, Record<Action, string>> = {
  vi: {
    built: 'xây mới',
    repaired: 'sửa chữa',
    mixed: 'nhiều hình thức',
    unstated: 'nguồn không nêu xây mới hay sửa chữa',
  },
  en: {
    built: 'built',
    repaired: 'repaired',
    mixed: 'several kinds of work',
    unstated: 'the source does not say whether built or repaired',
  },
};

export const INFRASTRUCTURE_WORDS = {
  vi: {
    heading: 'Công trình đã thực hiện',
    columns: ['Công trình', 'Số lượng', 'Đơn vị tính', 'Hình thức'],
    actions: ACTIONS.vi,
    scales: 'Mỗi đơn vị tính có một thang đo riêng',
    none: 'Báo cáo này không nêu số liệu về công trình đã thực hiện.',
  },
  en: {
    heading: 'What was built and repaired',
    columns: ['Work', 'Quantity', 'Unit', 'Action'],
    actions: ACTIONS.en,
    scales: 'Each unit has a scale of its own',
    none: 'This report gives no figures for works built or repaired.',
  },
} as const;

/** “248 căn”, “hơn 12,5 km”. */
export function countUnits(quantity: Quantity, unit: string, locale: Locale): string {
  return `${formatQuantity(quantity, locale)} ${unit}`;
}

/** What one icon, or one dash of a road, stands for. */
export function explainIcon(glyph: string, each: number, unit: string, locale: Locale): string {
  const count = formatNumber(each, locale);
  if (locale === 'vi') return `${glyph === 'road' ? 'mỗi vạch' : 'mỗi hình'} = ${count} ${unit}`;
  const what = glyph === 'road' ? 'each dash' : 'each icon';
  // An English unit is given in the plural, so it stands apart from a one.
  return each === 1 && unit.length > 3 ? `${what} = 1 (${unit})` : `${what} = ${count} ${unit}`;
}

/** A sentence of 40–250 characters: the largest of a unit that several works share, and that units never add up. */
export function describeInfrastructure(works: readonly Infrastructure[], locale: Locale): string {
  const [first] = works;
  if (!first) return INFRASTRUCTURE_WORDS[locale].none;
  if (works.length === 1) return describeOnlyWork(first, locale);
  const units = new Map<string, Infrastructure[]>();
  for (const work of works) {
    const unit = localise(work.unit, locale);
    units.set(unit, [...(units.get(unit) ?? []), work]);
  }
  const shared = [...units.values()].find((group) => group.length > 1);
  if (!shared) return describeSeparateWorks(works, locale);
  return describeLargest(works.length, units.size, shared, locale);
}

function nameWork(work: Infrastructure, locale: Locale): string {
  const count = countUnits(quantityOf(work.quantity), localise(work.unit, locale), locale);
  return `${shorten(localise(work.work, locale), WORK_LENGTH)} (${count})`;
}

function describeOnlyWork(work: Infrastructure, locale: Locale): string {
  return locale === 'vi'
    ? `Báo cáo nêu toàn bộ một hạng mục công trình: ${nameWork(work, locale)}.`
    : `The report gives one kind of work in total: ${nameWork(work, locale)}.`;
}

function describeSeparateWorks(works: readonly Infrastructure[], locale: Locale): string {
  const count = formatNumber(works.length, locale);
  return locale === 'vi'
    ? `Tổng cộng ${count} hạng mục, mỗi hạng mục một đơn vị tính nên không cộng chung.`
    : `In total ${count} kinds of work, each in a unit of its own, so they are not added up.`;
}

function describeLargest(
  works: number,
  units: number,
  group: readonly Infrastructure[],
  locale: Locale,
): string {
  const values = group.map((work) => quantityOf(work.quantity).value);
  const largest = group.filter((_, index) => values[index] === Math.max(...values));
  const names = largest.map((work) => nameWork(work, locale));
  const unit = shorten(localise(group[0]?.unit, locale), 20);
  const all = listWords(names, locale);
  const who =
    all.length <= WORK_LENGTH + 30
      ? all
      : locale === 'vi'
        ? `${largest.length} hạng mục bằng nhau`
        : `${largest.length} equal kinds of work`;
  if (locale === 'vi') {
    const apart = units > 1 ? ` và ${units} đơn vị tính khác nhau nên không cộng chung` : '';
    return `Trong các công trình tính bằng ${unit}, nhiều nhất là ${who}. Có ${works} hạng mục${apart}.`;
  }
  const apart = units > 1 ? `, in ${units} units that are not added up` : '';
  return `Of the works counted in ${unit}, the largest is ${who}. There are ${works} kinds of work${apart}.`;
}
