import type { Figure } from '../../report/figure.js';
import type { AwardRow, Issuer } from '../../report/issuers.js';
import type { Recipient } from '../../report/recipients.js';
import { countNoun } from '../count.js';
import { formatFigure, formatShare } from '../format-number.js';
import { joinDetails, joinLabels } from '../join.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';
import { nameMark } from './speech.js';

/** An award row in words. */
export interface AwardRowText {
  /** Name of its mark in speech. */
  readonly name: string;
  /** All that is known of it: “62 cá nhân · Bằng khen”. */
  readonly label: string;
  /** Its number alone. */
  readonly short: string;
}

/** Finds the words for an award row of an issuer. */
export function describeAwardRow(row: AwardRow, issuer: Issuer, language: Language): AwardRowText {
  const count = countRecipients(row.figure, row.recipient, language);
  return {
    name: nameAwards(row, issuer, count, language),
    label: joinLabels([count, row.award, row.note]),
    short: formatFigure(row.figure, language),
  };
}

/** Finds the words for an award row as a share of the awards of its issuer; those of its count where these are 0. */
export function describeAwardShare(
  row: AwardRow,
  issuer: Issuer,
  language: Language,
): AwardRowText {
  if (issuer.total.value === 0) return describeAwardRow(row, issuer, language);
  const share = formatShare(row.figure, issuer.total, language);
  const count = countRecipients(row.figure, row.recipient, language);
  const value = fill(language.joined.aside, { text: count, aside: share });
  return {
    name: nameAwards(row, issuer, value, language),
    label: joinLabels([share, count, row.award, row.note]),
    short: share,
  };
}

/** Names an issuer and how many awards it gave: “UBND tỉnh · 94 lượt khen thưởng”. */
export function describeIssuer({ name, total }: Issuer, language: Language): string {
  return joinLabels([name, countNoun(total, language.nouns.award, language)]);
}

/** So many recipients; where their kind is unknown, so many awards. */
export function countRecipients(
  figure: Figure,
  recipient: Recipient | undefined,
  language: Language,
): string {
  return countNoun(figure, language.nouns[recipient ?? 'award'], language);
}

function nameAwards(
  { award, note }: AwardRow,
  { name: category }: Issuer,
  value: string,
  language: Language,
): string {
  return nameMark({ category, value, detail: joinDetails([award, note], language) }, language);
}
