import { type Locale, localise } from '../data/text.js';
import type { UnitGroup } from '../data/works.js';
import { describeMost } from './most.js';
import { countUnits, formatNumber } from './number.js';
import { fill, shorten } from './sentence.js';

/** The longest name of a work and of a unit inside a sentence (characters). */
const WORK_LENGTH = 75;
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
    icon: 'Mỗi hình = {0} {1}',
    dash: 'Mỗi vạch = {0} {1}',
    scales: 'Mỗi đơn vị tính có một thang đo riêng',
    none: 'Báo cáo này không nêu số liệu về công trình đã thực hiện.',
    apart: 'Tổng cộng {0} hạng mục, mỗi hạng mục một đơn vị tính nên không cộng chung.',
    only: 'Báo cáo chỉ nêu một hạng mục công trình: {0} ({1}).',
    most: 'Trong các công trình tính bằng {2}, nhiều nhất là {0} ({1}).',
    each: 'Trong các công trình tính bằng {2}, cùng nhiều nhất là {0} (mỗi hạng mục {1}).',
    largest: 'Trong các công trình tính bằng {2}, con số lớn nhất được nêu là {0}.',
    units: ' Có {0} hạng mục, {1} đơn vị tính không cộng chung.',
    many: 'hạng mục',
  },
  en: {
    heading: 'What was built and repaired',
    columns: ['Work', 'Quantity', 'Unit', 'Action'],
    glyphs: { home: 'homes', road: 'roads', school: 'schools', neutral: 'other works' },
    // A unit is named in the plural: “each icon = 1 houses” would be wrong.
    icon: '{1}: {0} per icon',
    dash: '{1}: {0} per dash',
    scales: 'Each unit has a scale of its own',
    none: 'This report gives no figures for works built or repaired.',
    apart: 'In total {0} kinds of work, each in a unit of its own, so they are not added up.',
    only: 'The report gives a single kind of work: {0} ({1}).',
    most: 'Of the works counted in {2}, the largest is {0} ({1}).',
    each: 'Of the works counted in {2}, the largest are {0} ({1} each).',
    largest: 'Of the works counted in {2}, the largest figure stated is {0}.',
    units: ' There are {0} kinds of work, in {1} units that are not added up.',
    many: 'kinds of work',
  },
} as const;

/** What one icon, or one dash of a road, stands for. */
export function explainIcon(glyph: string, each: number, unit: string, locale: Locale): string {
  const words = INFRASTRUCTURE_WORDS[locale];
  return fill(glyph === 'road' ? words.dash : words.icon, formatNumber(each, locale), unit);
}

/**
 * A sentence of 40–250 characters: the largest of the first unit that several works share, and that
 * units are never added up.
 */
export function describeInfrastructure(units: readonly UnitGroup[], locale: Locale): string {
  const words = INFRASTRUCTURE_WORDS[locale];
  const works = units.flatMap(({ rows }) => rows);
  const shared = units.find(({ rows }) => rows.length > 1) ?? units[0];
  const compared = shared?.rows ?? [];
  if (compared.length === 1 && works.length > 1) return fill(words.apart, works.length);
  const unit = shorten(shared?.unit ?? '', UNIT_LENGTH);
  const most = describeMost(
    compared.map(({ work, quantity }) => ({ name: localise(work.work, locale), ...quantity })),
    words,
    (quantity) => [countUnits(quantity, unit, locale), unit],
    WORK_LENGTH,
    locale,
  );
  return units.length > 1 ? most + fill(words.units, works.length, units.length) : most;
}
