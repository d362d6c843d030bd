import { findLargest, findLeaders } from '../data/quantity.js';
import { type Locale, localise } from '../data/text.js';
import type { UnitGroup, WorkRow } from '../data/works.js';
import { countUnits, formatNumber } from './number.js';
import { listNames, shorten } from './sentence.js';

/** The longest name of a work and of a unit inside a sentence (characters). */
const WORK_LENGTH = 65;
const UNIT_LENGTH = 20;

export const INFRASTRUCTURE_WORDS = {
  vi: {
    heading: 'Công trình đã thực hiện',
    columns: ['Công trình', 'Số lượng', 'Đơn vị tính', 'Hình thức'],
    glyphs: {
      home: 'nhà ở',
      road: 'đường giao thông',
      school: 'trường học',
      neutral: 'công trình khác',
    },
    scales: 'Mỗi đơn vị tính có một thang đo riêng',
    none: 'Báo cáo này không nêu số liệu về công trình đã thực hiện.',
  },
  en: {
    heading: 'What was built and repaired',
    columns: ['Work', 'Quantity', 'Unit', 'Action'],
    glyphs: { home: 'homes', road: 'roads', school: 'schools', neutral: 'other works' },
    scales: 'Each unit has a scale of its own',
    none: 'This report gives no figures for works built or repaired.',
  },
} as const;

/** What one icon, or one dash of a road, stands for. */
export function explainIcon(glyph: string, each: number, unit: string, locale: Locale): string {
  const count = formatNumber(each, locale);
  const isRoad = glyph === 'road';
  if (locale === 'vi') return `Mỗi ${isRoad ? 'vạch' : 'hình'} = ${count} ${unit}`;
  // A unit is named in the plural: “each icon = 1 houses” would be wrong.
  return `${unit}: ${count} per ${isRoad ? 'dash' : 'icon'}`;
}

/**
 * A sentence of 40–250 characters: the largest of the first unit that several works share, and that
 * units are never added up.
 */
export function describeInfrastructure(units: readonly UnitGroup[], locale: Locale): string {
  const works = units.flatMap(({ rows }) => rows);
  const [first] = works;
  if (!first) return INFRASTRUCTURE_WORDS[locale].none;
  const shared = units.find(({ rows }) => rows.length > 1);
  if (shared) return describeLargest(shared, works.length, units.length, locale);
  if (locale === 'vi') {
    return works.length === 1
      ? `Báo cáo chỉ nêu một hạng mục công trình: ${nameWork(first, locale)}.`
      : `Tổng cộng ${works.length} hạng mục, mỗi hạng mục một đơn vị tính nên không cộng chung.`;
  }
  return works.length === 1
    ? `The report gives a single kind of work: ${nameWork(first, locale)}.`
    : `In total ${works.length} kinds of work, each in a unit of its own, so they are not added up.`;
}

function nameWork({ work, quantity }: WorkRow, locale: Locale): string {
  const unit = shorten(localise(work.unit, locale), UNIT_LENGTH);
  return `${shorten(localise(work.work, locale), WORK_LENGTH)} (${countUnits(quantity, unit, locale)})`;
}

function describeLargest(
  { unit, rows }: UnitGroup,
  works: number,
  units: number,
  locale: Locale,
): string {
  const leaders = findLeaders(rows, ({ quantity }) => quantity);
  const largest = leaders.length > 0 ? leaders : findLargest(rows, ({ quantity }) => quantity);
  const names = largest.map((row) => nameWork(row, locale));
  const length = WORK_LENGTH + UNIT_LENGTH + 25;
  const measured = shorten(unit, UNIT_LENGTH);
  if (locale === 'vi') {
    const who = listNames(names, length, 'hạng mục', locale);
    const most =
      leaders.length === 0
        ? 'con số lớn nhất được nêu'
        : largest.length > 1
          ? 'cùng nhiều nhất'
          : 'nhiều nhất';
    const apart = units > 1 ? `, ${units} đơn vị tính không cộng chung` : '';
    return `Trong các công trình tính bằng ${measured}, ${most} là ${who}. Có ${works} hạng mục${apart}.`;
  }
  const who = listNames(names, length, 'kinds of work', locale);
  const most =
    leaders.length === 0
      ? 'the largest figure stated is'
      : largest.length > 1
        ? 'the largest are'
        : 'the largest is';
  const apart = units > 1 ? `, in ${units} units that are not added up` : '';
  return `Of the works counted in ${measured}, ${most} ${who}. There are ${works} kinds of work${apart}.`;
}
