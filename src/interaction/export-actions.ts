import type { LitElement } from 'lit';
import { writeEmbedCode } from '../export/embed-code.js';
import { createFileName } from '../export/file-name.js';
import { type Chart, expectShown, type ShownChart } from '../export/files.js';
import { writeTableCopy } from '../export/table-copy.js';
import { describeSource } from '../i18n/describe/source.js';
import type { Download } from '../i18n/language.js';
import { fill } from '../i18n/template.js';
import type { ReportInput } from '../report/report.js';
import { selectList } from '../report/select-list.js';
import { saveFile } from './save-file.js';

/** An element whose chart can be exported. */
export interface ExportableElement extends LitElement {
  readonly report: ReportInput | null | undefined;
  readonly src: string;
  readonly inherited: unknown;
  /** Whether the element shows its built-in report, as an element without attributes does. */
  readonly showsBuiltIn: boolean;
  toSVG(): string;
  toPNG(scale?: number): Promise<Blob>;
  toCSV(): string;
}

/** A format in which a chart is saved. */
type ExportFormat = Extract<Download, 'svg' | 'png' | 'csv'>;

const MIME_TYPES: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
};

/**
 * Saves or copies a chart as a reader chose.
 *
 * @returns the outcome, in the reader's language. The promise is never rejected.
 */
export function exportChart(
  download: Download,
  element: ExportableElement,
  chart: Chart,
): Promise<string> {
  const words = chart.language.downloads;
  switch (download) {
    case 'svg':
    case 'png':
    case 'csv':
      return saveChart(download, element, chart);
    case 'table':
      return copy(chart, words.tableCopied, (shown) =>
        navigator.clipboard.write([tableItem(shown)]),
      );
    case 'embed':
      return copy(chart, words.embedCopied, (shown) =>
        navigator.clipboard.writeText(embedCode(element, shown)),
      );
  }
}

async function saveChart(
  format: ExportFormat,
  element: ExportableElement,
  chart: Chart,
): Promise<string> {
  const words = chart.language.downloads;
  try {
    const name = createFileName(expectShown(chart).title, format, element.localName);
    const content = await writeFile(format, element);
    saveFile(new Blob([content], { type: MIME_TYPES[format] }), name);
    return fill(words.saved, { file: name });
  } catch (error) {
    return fill(words.notSaved, { reason: (error as Error).message });
  }
}

function writeFile(format: ExportFormat, element: ExportableElement): string | Promise<Blob> {
  switch (format) {
    case 'svg':
      return element.toSVG();
    case 'png':
      return element.toPNG();
    case 'csv':
      return element.toCSV();
  }
}

/** @param write - writes to the clipboard. */
async function copy(
  chart: Chart,
  copied: string,
  write: (shown: ShownChart) => Promise<void>,
): Promise<string> {
  try {
    await write(expectShown(chart));
    return copied;
  } catch {
    return chart.language.downloads.notCopied;
  }
}

/** The table of a chart for the clipboard, as HTML and as plain text. */
function tableItem({ content, report, title, language }: ShownChart): ClipboardItem {
  const source = describeSource(report.source, language).join('');
  const caption = content.hiddenText ? [title, content.hiddenText] : [title];
  const { html, text } = writeTableCopy(content.table(), caption, source, language);
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}

/** Markup that shows the same chart in another page. */
function embedCode(element: ExportableElement, { report, list, language }: ShownChart): string {
  const isFromSrc = Boolean(element.src) && !element.report;
  const attributes = readAttributes(element);
  attributes.set('lang', language.code);
  if (isFromSrc) attributes.set('src', new URL(element.src, document.baseURI).href);
  else attributes.delete('src');
  // A dashboard names the source once, under all of its charts; elsewhere the chart has to.
  if (element.inherited) attributes.delete('no-source');
  const embedded =
    isFromSrc || element.showsBuiltIn
      ? undefined
      : { ...selectList(report, list), mentions: report.mentions };
  const embedding = { tag: element.localName, attributes, report: embedded };
  return writeEmbedCode(embedding, import.meta.url);
}

/** Reads the attributes whose properties differ from their defaults. */
function readAttributes(element: ExportableElement): Map<string, string> {
  const { elementProperties } = element.constructor as typeof LitElement;
  const plain = document.createElement(element.localName) as ExportableElement;
  const attributes = new Map<string, string>();
  for (const [property, { attribute }] of elementProperties) {
    const key = property as keyof ExportableElement;
    const value: unknown = element[key];
    if (attribute === false || !value || value === plain[key]) continue;
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    attributes.set(name, value === true ? '' : String(value));
  }
  return attributes;
}
