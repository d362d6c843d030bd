import { virtual } from '@guidepup/virtual-screen-reader';
import type { ReportElement } from '../../src/base/report-element.js';
import { laidOut } from '../support/mount.js';

/** Phrases that only announce an end or repeat their content. */
const REPEATED = /^(end of|rowgroup|row,|paragraph$)/;

/**
 * Returns what a screen reader says on the way through a chart or the key figures, one phrase per
 * item, without ends of groups and rows that repeat their cells.
 */
export async function logOf(element: ReportElement): Promise<string[]> {
  await laidOut(element);
  const container = element.renderRoot.querySelector<HTMLElement>('figure, [role=group]');
  if (!container) throw new Error(`<${element.localName}> shows nothing to read.`);
  await virtual.start({ container });
  const end = `end of ${await virtual.lastSpokenPhrase()}`;
  while ((await virtual.lastSpokenPhrase()) !== end) await virtual.next();
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.filter((phrase) => !REPEATED.test(phrase));
}

/** Returns the phrases inside the plot: the names of its marks. */
export function plotOf(log: readonly string[]): string[] {
  return log.filter((phrase) => phrase.startsWith('image, '));
}
