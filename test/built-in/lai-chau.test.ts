import { describe, expect, it } from 'vitest';
import { type Figure, laiChauReport, localise, validateReport } from '../../src/data.js';
import { groupByIssuer, sumByRecipient } from '../../src/report/issuers.js';

const { awards, infrastructure, households, totals } = laiChauReport;
const numberOf = (figure: Figure) => (typeof figure === 'number' ? figure : figure.value);

describe('laiChauReport', () => {
  it('is a valid report', () => {
    expect(validateReport(laiChauReport)).toEqual(laiChauReport);
  });

  it('has the awards that the source states', () => {
    const rows = awards.map((row) => [
      localise(row.issuer, 'vi'),
      localise(row.award, 'vi'),
      row.recipient,
      numberOf(row.count),
    ]);
    const command = 'Bộ Tư lệnh Bộ đội Biên phòng';
    const province = 'Ủy ban nhân dân tỉnh Lai Châu';
    const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh';
    expect(rows).toEqual([
      [command, 'Kỷ niệm chương “Vì chủ quyền an ninh biên giới”', 'individual', 88],
      [command, 'Bằng khen', 'collective', 2],
      [command, 'Bằng khen', 'individual', 4],
      [province, 'Bằng khen', 'collective', 16],
      [province, 'Bằng khen', 'individual', 44],
      [front, 'Giấy khen', 'collective', 8],
      [front, 'Giấy khen', 'individual', 16],
    ]);
  });

  it('adds up to 152 individuals and 26 collectives, of which the source states over 150 and 26', () => {
    expect(sumByRecipient(awards).map(({ total }) => total.value)).toEqual([152, 26]);
    expect(groupByIssuer(awards, 'vi').map(({ total }) => total.value)).toEqual([94, 60, 24]);
    expect(totals.map(({ of, figure }) => [of, figure])).toMatchObject([
      ['individuals', { value: 150, qualifier: 'over' }],
      ['collectives', { value: 26 }],
    ]);
  });

  it('has the works and the households that the source states', () => {
    expect(infrastructure.map((work) => [numberOf(work.quantity), work.action])).toEqual([
      [22, 'built'],
      [32, 'unstated'],
      [24, 'repaired'],
      [248, 'mixed'],
    ]);
    expect(households.map((row) => [numberOf(row.households), Boolean(row.note)])).toEqual([
      [500, false],
      [248, true],
      [22, true],
    ]);
  });

  it('gives every figure the words of the source that state it, with its number among them', () => {
    const figures = [
      ...awards.map((row) => row.count),
      ...infrastructure.map((row) => row.quantity),
      ...households.map((row) => row.households),
      ...totals.map((row) => row.figure),
    ];
    for (const figure of figures) {
      const phrase = typeof figure === 'object' ? figure.phrase : undefined;
      expect(phrase).toContain(String(numberOf(figure)));
    }
  });

  it('names everything in Vietnamese and in English', () => {
    const texts = [
      laiChauReport.title,
      laiChauReport.source.title,
      ...awards.flatMap(({ issuer, award }) => [issuer, award]),
      ...infrastructure.map(({ work }) => work),
      ...households.map(({ support }) => support),
      ...laiChauReport.mentions,
    ];
    for (const text of texts)
      expect(text).toEqual({ vi: expect.any(String), en: expect.any(String) });
  });
});
