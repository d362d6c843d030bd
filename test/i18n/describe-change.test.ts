import { describe, expect, it } from 'vitest';
import { describeChange, describeHidden } from '../../src/i18n/describe/change.js';
import { en, LANGUAGES, vi } from '../support/languages.js';

describe('describeChange(change, takeaway, language)', () => {
  it('says what has changed and then what the chart says, in at most 150 characters', () => {
    const takeaway = 'Bộ Tư lệnh trao nhiều nhất. '.repeat(9).trim();
    for (const change of ['report', 'layout', 'series'] as const) {
      for (const language of LANGUAGES) {
        const message = describeChange(change, takeaway, language);
        expect(message.length).toBeLessThanOrEqual(150);
        expect(message).toContain('Bộ Tư lệnh trao nhiều nhất.');
      }
    }
    expect(describeChange('layout', 'A.', vi)).toBe('Đã đổi kiểu biểu đồ. A.');
    expect(describeChange('report', 'A.', en)).toBe('New figures. A.');
    expect(describeChange('series', 'A.', en)).toBe('A.');
    expect(describeChange('series', 'UBND trao.', vi)).toBe('Ủy ban nhân dân trao.');
  });
});

describe('describeHidden(series, language)', () => {
  it('names what is hidden', () => {
    expect(describeHidden(['nhà ở', 'trường học'], vi)).toBe(
      'Đang hiện một phần: đã ẩn nhà ở và trường học.',
    );
    expect(describeHidden(['homes'], en)).toBe('Only a part is shown, without homes.');
  });
});
