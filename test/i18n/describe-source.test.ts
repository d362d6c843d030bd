import { describe, expect, it } from 'vitest';
import {
  describeMentions,
  describeOccasion,
  describeSource,
} from '../../src/i18n/describe/source.js';
import { en, fr, vi } from '../support/languages.js';

describe('describeSource(source, language)', () => {
  it('parts the title from what stands before and after it', () => {
    const source = {
      title: { vi: 'Báo cáo', en: 'Report' },
      publisher: 'Sở Nội vụ',
      date: '2024-02',
    };
    expect(describeSource(source, vi)).toEqual(['Nguồn: ', 'Báo cáo', ', Sở Nội vụ, 2/2024']);
    expect(describeSource(source, en)).toEqual([
      'Source: ',
      'Report',
      ', Sở Nội vụ, February 2024',
    ]);
  });

  it('is short where the report knows no more than a title', () => {
    expect(describeSource({ title: 'A' }, fr)).toEqual(['Source\u00a0: ', 'A', '']);
  });
});

describe('describeMentions(mentions, language)', () => {
  it('lists them in one sentence', () => {
    expect(describeMentions(['đường', { vi: 'cầu', en: 'bridges' }], en)).toBe(
      'The source also mentions, without a number: đường; bridges.',
    );
  });

  it('separates them as its language does', () => {
    expect(describeMentions(['đường', 'cầu'], fr)).toContain('đường\u00a0; cầu.');
  });

  it('says nothing where there are none', () => expect(describeMentions([], vi)).toBe(''));
});

describe('describeOccasion(report, language)', () => {
  it('says as much as the report does', () => {
    const report = { place: 'Lai Châu', period: { from: 2019, to: 2024 }, held: '2024-02-28' };
    expect(describeOccasion(report, vi)).toBe('Lai Châu · 2019–2024 · trình bày ngày 28/2/2024');
    expect(describeOccasion(report, fr)).toBe('Lai Châu · 2019–2024 · présenté le 28 février 2024');
    expect(describeOccasion({ place: 'Lai Châu' }, en)).toBe('Lai Châu');
    expect(describeOccasion({}, en)).toBe('');
  });
});
