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

/** What each file is. */
const FILES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv' } as const;

/** Does what a reader chose; says what came of it in the reader's language. Never rejects. */
export async function takeAway(
  download: Download,
  element: Exporting,
  chart: Chart,
): Promise<string> {
  const words = DOWNLOAD_WORDS[chart.locale];
  try {
    const shown = expectShown(chart);
    switch (download) {
      case 'table':
        await navigator.clipboard.write([tableOf(shown)]);
        return words.tableCopied;
      case 'embed':
        await navigator.clipboard.writeText(embedCodeOf(element, shown));
        return words.embedCopied;
      default: {
        const name = fileName(shown.title, download, element.localName);
        const method = download.toUpperCase() as Uppercase<typeof download>;
        const file = await element[`to${method}`]();
        saveFile(new Blob([file], { type: FILES[download] }), name);
        return words.saved(name);
      }
    }
  } catch (error) {
    return download in FILES ? words.notSaved((error as Error).message) : words.notCopied;
  }
}

function tableOf({ content, reading, title, locale }: ShownChart): ClipboardItem {
  const source = describeSource(reading.report.source, locale).join('');
  const caption = content.part ? [title, content.part] : [title];
  const { html, text } = copyTable(content.table(), caption, source, locale);
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}

function embedCodeOf(chart: Exporting, { reading, kind, locale }: ShownChart): string {
  const { report } = reading;
  const bySource = chart.src && !chart.report;
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
  return writeEmbedCode(embedding, import.meta.url);
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
