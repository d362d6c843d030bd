import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemsTemplate } from '../../src/templates/problems.js';
import { type PageLanguage, sentencesOf } from '../page-language.js';
import type { Ending, Figures } from './figures.js';
import { BUILDER_WORDS, countRead } from './words.js';

interface DataForm {
  readonly locale: PageLanguage;
  readonly text: string;
  readonly ending: Ending;
  /** The source of the figures, if their text names none. */
  readonly source: Line;
  /** The result of reading the text. */
  readonly figures: Figures;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** The form for the reader's own figures, with the problems found in them. */
export function dataFormTemplate(form: DataForm): TemplateResult<1> {
  const { locale, figures } = form;
  const words = BUILDER_WORDS[locale];
  const openFile = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // Reset the input, so that the same file can be opened again after it was mended.
    input.value = '';
    if (file) form.onFile(file);
  };
  return html`<div class="row">
      <label class="file">
        <input type="file" accept=".csv,.tsv,.txt,.json,.html,.htm" @change=${openFile} />
        <span>${words.file}</span>
      </label>
      <button type="button" @click=${form.onSample}>${words.sample}</button>
    </div>
    <div class="field">
      <label for="text">${words.text}</label>
      <textarea
        id="text"
        rows="8"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="text-how"
        aria-invalid=${figures.status === 'failed'}
        .value=${live(form.text)}
        @input=${({ target }: Event) => form.onText((target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="hint" id="text-how">${words.textHow}</p>
    </div>
    ${figures.status === 'failed' ? problemsTemplate(figures.problems, sentencesOf(locale)) : ''}
    <p role="status">${figures.status === 'read' ? countRead(figures.report, locale) : ''}</p>
    ${form.ending === 'csv' ? fieldTemplate({ ...form.source, id: 'source', label: words.source, how: words.sourceHow }) : ''}`;
}

/** A text field. */
export interface Line {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text field with its label above and help below. */
export function fieldTemplate({
  id,
  label,
  how,
  text,
  onText,
}: Line & { id: string; label: string; how: string }): TemplateResult<1> {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      aria-describedby=${`${id}-how`}
      .value=${live(text)}
      @input=${({ target }: Event) => onText((target as HTMLInputElement).value)}
    />
    <p class="hint" id=${`${id}-how`}>${how}</p>
  </div>`;
}
