import type { Language } from './language.js';
import { fill } from './template.js';

/** Joins details of one thing, empty ones left out: “Bằng khen, xây mới”. */
export function joinDetails(details: readonly string[], { joined }: Language): string {
  const [first = '', ...others] = details.filter(Boolean);
  return others.reduce((text, detail) => fill(joined.detail, { text, detail }), first);
}

/** Joins items that may have commas of their own: “đường, cầu; trường”. */
export function joinItems(items: readonly string[], { joined }: Language): string {
  const [first = '', ...others] = items;
  return others.reduce((text, item) => fill(joined.item, { text, item }), first);
}

/** Joins labels on one line, empty ones left out: “46,8% · 88 cá nhân”. The dot is no punctuation of a language. */
export function joinLabels(labels: readonly string[]): string {
  return labels.filter(Boolean).join(' · ');
}
