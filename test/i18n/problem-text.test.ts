import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  describeProblemCount,
  explainUnread,
  nameAllProblems,
} from '../../src/i18n/describe/problem.js';
import type { Language } from '../../src/i18n/language.js';
import type { Problem } from '../../src/validation/problem.js';
import { en, fr, vi } from '../support/languages.js';

const say = (code: Problem['code'], problem: Partial<Problem>, language: Language): string =>
  describeProblem({ path: '', found: undefined, code, ...problem }, language);

describe('describeProblem(problem, language)', () => {
  it('names the place: row and column, path, or the report as a whole', () => {
    const found = '"x"';
    expect(say('year', { row: 3, column: 'năm', found }, vi)).toBe(
      'Dòng 3, cột “năm”: cần một năm, ví dụ 2024; hiện là "x".',
    );
    expect(say('year', { row: 3, found }, en)).toBe(
      'Row 3: expected a year, such as 2024; found "x".',
    );
    expect(say('year', { path: 'period.from', found }, en)).toBe(
      'period.from: expected a year, such as 2024; found "x".',
    );
    expect(say('report', { found: '[…]' }, vi)).toBe(
      'Báo cáo: cần một đối tượng JSON; hiện là […].',
    );
  });

  it('says that nothing is there', () => {
    expect(say('text', { path: 'title' }, vi)).toBe(
      'title: cần một chuỗi không rỗng, hoặc { "vi": …, "en": … }; hiện chưa có.',
    );
    expect(say('text', { row: 2 }, fr)).toBe(
      'Ligne 2\u00a0: il faut un nom ou quelques mots\u00a0; il n’y a rien.',
    );
  });

  it('lists the keys that JSON may have, and the words that a cell may have', () => {
    expect(say('recipient', { path: 'awards[0].recipient', found: '"nhóm"' }, vi)).toBe(
      'awards[0].recipient: cần "individual" hoặc "collective"; hiện là "nhóm".',
    );
    expect(say('recipient', { row: 2, column: 'đối tượng', found: '"nhóm"' }, vi)).toBe(
      'Dòng 2, cột “đối tượng”: cần “cá nhân” hoặc “tập thể”; hiện là "nhóm".',
    );
    expect(say('qualifier', { row: 2, found: '"đúng"' }, en)).toBe(
      'Row 2: expected “exact”, “over”, “nearly”, “about”, “at least” or “at most”; found "đúng".',
    );
  });

  it('says why nothing could be read, and the answer of the server', () => {
    expect(say('content', {}, vi)).toBe('Không đọc được số liệu: tệp trống.');
    expect(say('answer', { found: '503' }, en)).toBe(
      'The figures could not be read: the server reports an error (503).',
    );
  });

  it('points from a repeated row or item to the first', () => {
    expect(say('unique', { row: 5, found: '2' }, vi)).toBe(
      'Dòng 5: trùng với dòng 2; mỗi mục chỉ ghi một lần.',
    );
    expect(say('unique', { path: 'awards[2]', found: 'awards[0]' }, en)).toBe(
      'awards[2]: repeats awards[0]; each item may stand only once.',
    );
  });

  it('suggests names for a column that is not known', () => {
    expect(say('column', { row: 1, found: '"Ghi gì đó"' }, vi)).toBe(
      'Dòng 1: không hiểu tên cột "Ghi gì đó"; hãy dùng tên như đơn vị, đối tượng, số lượng, công trình, đơn vị tính, hỗ trợ, hoặc bỏ cột này.',
    );
  });

  it('names a missing column by its word, or by its key', () => {
    expect(say('columnPresent', { row: 1, found: 'value' }, vi)).toBe(
      'Dòng 1: thiếu cột “số lượng”.',
    );
    expect(say('columnPresent', { row: 1, found: 'action' }, vi)).toBe(
      'Dòng 1: thiếu cột “action”.',
    );
  });

  it('quotes a text that is in quotation marks already only once', () => {
    expect(say('json', { row: 3, found: '"\\"count\\": hơn"' }, en)).toBe(
      'Row 3: the JSON syntax is wrong at “"count": hơn”.',
    );
    expect(say('quotes', { row: 3 }, fr)).toBe(
      'Ligne 3\u00a0: les guillemets de la cellule qui commence par «\u00a0\u00a0» ne correspondent pas\u00a0; doublez-les à l’intérieur ("").',
    );
  });

  it('takes what was found as it is', () => {
    expect(say('key', { path: 'awards[0]', found: '$& {place}' }, en)).toBe(
      'awards[0]: the key “$& {place}” is not known; check its spelling, or remove it.',
    );
  });
});

describe('explainUnread(code, language)', () => {
  it('says why there is nothing to read', () => {
    expect(explainUnread('size', en)).toBe('the file is larger than 20 MB');
  });

  it('has no reason where something was read', () => {
    expect(explainUnread('year', en)).toBeUndefined();
  });
});

describe('describeProblemCount(count, language)', () => {
  it('counts in the words of the language', () => {
    expect(describeProblemCount(1, vi)).toBe('Không vẽ được biểu đồ: có 1 lỗi');
    expect(describeProblemCount(1, en)).toBe('The chart cannot be drawn: 1 problem');
    expect(describeProblemCount(1234, en)).toBe('The chart cannot be drawn: 1,234 problems');
    expect(nameAllProblems(7, fr)).toBe('Voir les 7 erreurs');
  });
});
