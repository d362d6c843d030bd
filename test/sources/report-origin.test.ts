import { describe, expect, it } from 'vitest';
import {
  findOrigin,
  isSameOrigin,
  type ReportHost,
  type ReportOrigin,
} from '../../src/sources/report-origin.js';
import type { ReportState } from '../../src/sources/report-state.js';

const given: ReportState = { status: 'loading' };
const options = { childrenVersion: 0, given };
const input = { title: 'Báo cáo', source: { title: 'Nguồn' } };

const host = (properties: Partial<ReportHost>) =>
  ({ report: undefined, src: '', crossOrigin: null, ...properties }) as ReportHost;

describe('findOrigin', () => {
  it('prefers a report to an address', () => {
    const origin = findOrigin(host({ report: input, src: 'report.json' }), options);
    expect(origin).toEqual({ kind: 'report', report: input });
  });

  it('sends no cookies with an address unless asked to', () => {
    const credentialsOf = (crossOrigin: string | null) =>
      findOrigin(host({ src: 'report.json', crossOrigin }), options);
    expect(credentialsOf('')).toMatchObject({ kind: 'src', credentials: 'omit' });
    expect(credentialsOf('use-credentials')).toMatchObject({ credentials: 'include' });
  });

  it('falls back to the given state', () => {
    expect(findOrigin(host({ report: null }), options)).toEqual({ kind: 'given', state: given });
  });
});

describe('isSameOrigin', () => {
  const table = {} as HTMLTableElement;
  const origins: readonly ReportOrigin[] = [
    { kind: 'report', report: input },
    { kind: 'report', report: { ...input } },
    { kind: 'src', src: 'a.json', credentials: 'omit' },
    { kind: 'src', src: 'b.json', credentials: 'omit' },
    { kind: 'src', src: 'a.json', credentials: 'include' },
    { kind: 'json', text: '{}' },
    { kind: 'json', text: '[]' },
    { kind: 'table', table, version: 0 },
    { kind: 'table', table, version: 1 },
    { kind: 'table', table: { ...table }, version: 0 },
    { kind: 'given', state: given },
    { kind: 'given', state: { ...given } },
  ];

  it('is true for equal origins only', () => {
    for (const [i, origin] of origins.entries()) {
      const same = origins.map((other) => isSameOrigin(origin, { ...other }));
      expect(same).toEqual(origins.map((_, j) => i === j));
    }
  });

  it('is false before the first origin', () => {
    expect(origins.map((origin) => isSameOrigin(origin, undefined))).not.toContain(true);
  });
});
