import type { LitElement } from 'lit';
import { laiChauAwards } from '../data/lai-chau-awards.js';
import { partOf } from '../data/part.js';
import type { ReportInput } from '../data/report.js';
import { writeEmbedCode } from '../export/embed-code.js';
import { fileName } from '../export/file-name.js';
import { type Chart, expectShown, type ShownChart } from '../export/files.js';
import { copyTable } from '../export/table-copy.js';
import { DOWNLOAD_WORDS, type Download } from '../words/downloads.js';
import { describeSource } from '../words/source.js';
import { saveFile } from './save-file.js';

/** A chart of which things can be taken away. */
export interface Exporting extends LitElement {
  readonly report: ReportInput | null | undefined;
  readonly src: string;
  readonly inherited: unknown;
  toSVG(): string;
  toPNG(scale?: number): Promise<Blob>;
  toCSV(): string;
}

const TYPES = { svg: 'image/svg+xml', csv: 'text/csv' };

/** Does what a reader chose; says what came of it in the reader's language. Never rejects. */
export async function takeAway(
  download: Download,
  element: Exporting,
  chart: Chart,
): Promise<string> {
  const words = DOWNLOAD_WORDS[chart.locale];
  const copied = { table: words.tableCopied, embed: words.embedCopied };
  try {
    const shown = expectShown(chart);
    if (download === 'table' || download === 'embed') {
      await copy(download === 'table' ? tableOf(shown) : embeddingOf(element, shown));
      return copied[download];
    }
    const name = fileName(shown.title, download, element.localName);
    saveFile(await fileOf(download, element), name);
    return words.saved(name);
  } catch (error) {
    if (download in copied) return words.notCopied;
    return words.notSaved(error instanceof Error ? error.message : '');
  }
}

/** Puts texts on the clipboard, each by its content type. */
async function copy(texts: Readonly<Record<string, string>>): Promise<void> {
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

async function fileOf(download: 'svg' | 'png' | 'csv', chart: Exporting): Promise<Blob> {
  if (download === 'png') return chart.toPNG();
  const text = download === 'svg' ? chart.toSVG() : chart.toCSV();
  return new Blob([text], { type: TYPES[download] });
}

function tableOf({ content, report, title, locale }: ShownChart): Record<string, string> {
  const source = describeSource(report.source, locale).join('');
  const caption = content.part ? [title, content.part] : [title];
  const { html, text } = copyTable(content.table, caption, source, locale);
  return { 'text/html': html, 'text/plain': text };
}

function embeddingOf(chart: Exporting, { report, kind, locale }: ShownChart) {
  const bySource = chart.src && (chart.report ?? undefined) === undefined;
  const attributes = attributesOf(chart);
  attributes.set('lang', locale);
  if (bySource) attributes.set('src', new URL(chart.src, document.baseURI).href);
  else attributes.delete('src');
  // The dashboard around it says the source itself.
  if (chart.inherited) attributes.delete('no-source');
  const own = bySource || report.source === laiChauAwards.source ? undefined : report;
  const embedding = {
    tag: chart.localName,
    attributes,
    report: own && { ...partOf(own, kind), mentions: own.mentions },
  };
  return { 'text/plain': writeEmbedCode(embedding, import.meta.url) };
}

/** The properties that a page sets by attributes, where they differ from those of a bare tag. */
function attributesOf(chart: Exporting): Map<string, string> {
  const { elementProperties } = chart.constructor as typeof LitElement;
  const bare = document.createElement(chart.localName) as Exporting;
  const attributes = new Map<string, string>();
  for (const [property, { attribute }] of elementProperties) {
    const value: unknown = chart[property as keyof Exporting];
    if (attribute === false || !value || value === bare[property as keyof Exporting]) continue;
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    attributes.set(name, value === true ? '' : String(value));
  }
  return attributes;
}
