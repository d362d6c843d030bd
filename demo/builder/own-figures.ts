import { formatCSV, laiChauReport } from '../../src/data.js';
import { decodeText, MAX_BYTES } from '../../src/read/formats/decode.js';
import type { ElementName } from '../elements.js';
import type { PageLanguage } from '../page-language.js';
import { endingOf, type Figures, readFigures } from './figures.js';

/** Pause after which typed text is read, in milliseconds. */
const REST = 300;

/** Time until the address of a saved file is revoked, in milliseconds: a browser may ask the reader first. */
const REVOKE_AFTER = 60_000;

/** Figures that a reader types, pastes or opens. They stay here: nothing is sent, nothing is stored. */
export class OwnFigures {
  text = '';
  /** Name of their source, as the reader gives it. */
  source = '';
  /** Address where they are published, as the reader gives it. */
  address = '';
  figures: Figures = { status: 'empty' };
  readonly #onChange: () => void;
  #fileName: string | undefined;
  #asked = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange - renders the page again. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Name of the opened file, or a default name. */
  get file(): string {
    return this.#fileName ?? `so-lieu.${endingOf(this.text)}`;
  }

  /** Takes typed text and reads it after a pause. */
  type(text: string): void {
    this.text = text;
    // Read again even if the text is the same: a refused file may have replaced its result.
    this.#asked = '';
    if (text === '') this.#fileName = undefined;
    this.#wait();
  }

  /** Takes the name of the source. */
  nameSource(source: string): void {
    this.source = source;
    this.#wait();
  }

  #wait() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#onChange, REST);
  }

  fillSample(locale: PageLanguage): void {
    this.#take(formatCSV(laiChauReport, locale).replace(/^\ufeff/, ''));
  }

  async open(file: File): Promise<void> {
    if (file.size > MAX_BYTES) return this.#refuse('size', file.name);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return this.#refuse('encoding', file.name);
    this.#take(text.replace(/^\ufeff/, ''), file.name);
  }

  save(): void {
    if (this.figures.status !== 'read') return;
    const json = `${JSON.stringify(this.figures.report, null, 2)}\n`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    link.download = 'so-lieu.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER);
  }

  /**
   * Reads the text unless text, source, element and language are unchanged. Stale results are
   * dropped.
   */
  async read(element: ElementName, locale: PageLanguage): Promise<void> {
    const name = this.source.trim() || this.#fileName;
    const asked = JSON.stringify([this.text, name, element, locale]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const figures = await readFigures(this.text, { element, locale, name });
    if (asked !== this.#asked) return;
    this.figures = figures;
    this.#onChange();
  }

  #take(text: string, fileName?: string) {
    clearTimeout(this.#rest);
    this.text = text;
    this.#fileName = fileName;
    this.#onChange();
  }

  #refuse(code: 'size' | 'encoding', found: string) {
    this.figures = { status: 'failed', problems: [{ path: '', code, found }] };
    this.#onChange();
  }
}
