import { formatCSV, laiChauReport } from '../../src/data.js';
import { decodeText, MAX_BYTES } from '../../src/read/formats/decode.js';
import type { ElementName } from '../elements.js';
import type { PageLanguage } from '../page-language.js';
import { endingOf, type Figures, readFigures } from './figures.js';

/** Time after which a hand that rests has finished a word, in milliseconds. */
const REST = 300;

/** Time until the address of a saved file is revoked, in milliseconds: a browser may ask the reader first. */
const REVOKE_AFTER = 60_000;

/** Figures that a reader types, pastes or opens. They stay here: nothing is sent, nothing is stored. */
export class OwnFigures {
  text = '';
  /** What they are from, as the reader says. */
  source = '';
  /** Where they are published, as the reader says. */
  address = '';
  figures: Figures = { status: 'empty' };
  readonly #onChange: () => void;
  #fileName: string | undefined;
  #asked = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange - shows the page once more. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The name of the opened file, or one for a text that has none. */
  get file(): string {
    return this.#fileName ?? `so-lieu.${endingOf(this.text)}`;
  }

  /** Takes what was typed; it is read when the hand rests. */
  type(text: string): void {
    this.text = text;
    // Once more, too, what was read before a file was refused.
    this.#asked = '';
    if (text === '') this.#fileName = undefined;
    this.#wait();
  }

  /** Takes the name of their source. */
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

  /** Reads the text once for each way in which it can be read. A late answer never overwrites a newer one. */
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
