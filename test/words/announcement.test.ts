import { describe, expect, it } from 'vitest';
import { describeChange, describePart } from '../../src/words/announcement.js';

describe('describeChange(change, takeaway, locale)', () => {
  it('says what has changed and then what the chart says, in at most 150 characters', () => {
    const takeaway = 'Bộ Tư lệnh trao nhiều nhất. '.repeat(9).trim();
    for (const change of ['report', 'layout', 'part'] as const) {
      for (const locale of ['vi', 'en'] as const) {
        const message = describeChange(change, takeaway, locale);
        expect(message.length).toBeLessThanOrEqual(150);
        expect(message).toContain('Bộ Tư lệnh trao nhiều nhất.');
      }
    }
    expect(describeChange('layout', 'A.', 'vi')).toBe('Đã đổi kiểu biểu đồ. A.');
    expect(describeChange('report', 'A.', 'en')).toBe('New figures. A.');
    expect(describeChange('part', 'A.', 'en')).toBe('A.');
    expect(describeChange('part', 'UBND trao.', 'vi')).toBe('Ủy ban nhân dân trao.');
  });
});

describe('describePart(hidden, locale)', () => {
  it('names what is hidden', () => {
    expect(describePart(['nhà ở', 'trường học'], 'vi')).toBe(
      'Đang hiện một phần: đã ẩn nhà ở và trường học.',
    );
    expect(describePart(['homes'], 'en')).toBe('Only a part is shown, without homes.');
  });
});
