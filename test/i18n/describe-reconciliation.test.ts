import { describe, expect, it } from 'vitest';
import { describeOutcome, describeReconciliation } from '../../src/i18n/describe/reconciliation.js';
import type { Language } from '../../src/i18n/language.js';
import type { FigureInput } from '../../src/report/figure.js';
import { reconcile } from '../../src/report/reconcile.js';
import type { Report } from '../../src/report/report.js';
import { en, fr, vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

/** A report with 150 awards to individuals and a stated total. */
const reportWith = (stated: FigureInput, of = 'individuals'): Report =>
  toReport({
    title: 'A',
    source: { title: 'B' },
    awards: [{ issuer: 'C', recipient: 'individual', count: 150 }],
    infrastructure: [
      { work: 'D', unit: { vi: 'căn', en: 'houses' }, action: 'built', quantity: 9 },
    ],
    totals: [{ of, figure: stated }],
  });

const say = (stated: FigureInput, language: Language) =>
  reconcile(reportWith(stated)).map((it) => describeReconciliation(it, language));

describe('describeReconciliation(reconciliation, language)', () => {
  it('says each outcome', () => {
    expect(say(150, vi)).toEqual([
      'Đã đối chiếu: tổng 150 cá nhân do nguồn nêu khớp với chi tiết.',
    ]);
    expect(say({ value: 149, qualifier: 'over' }, en)).toEqual([
      'Checked: the source states over 149 individuals; the breakdown adds up to 150, which fits.',
    ]);
    expect(say(152, vi)).toEqual([
      'Lưu ý: nguồn nêu 152 cá nhân, chi tiết cộng lại chỉ 150; 2 không được nêu chi tiết.',
    ]);
    expect(say(1, fr)).toEqual([
      'Attention\u00a0: la source indique 1 personne, mais le détail donne 150.',
    ]);
  });

  it('names no number that is missing where none is known', () => {
    expect(say({ value: 150, qualifier: 'over' }, en)).toEqual([
      'Note: the source states over 150 individuals, but the breakdown adds up to only 150.',
    ]);
  });

  it('counts works in their unit, in the language of the reader', () => {
    const [works] = reconcile(reportWith(9, 'căn'));
    expect(works && describeReconciliation(works, en)).toBe(
      'Checked: the source’s total of 9 houses agrees with the breakdown.',
    );
  });
});

describe('describeOutcome(reconciliation, language)', () => {
  it('leaves out the word that weighs it', () => {
    const [awards] = reconcile(reportWith(152));
    expect(awards && describeOutcome(awards, en)).toBe(
      'the source states 152 individuals, but the breakdown adds up to only 150; 2 not itemised.',
    );
  });
});
