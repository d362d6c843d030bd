import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../src/index.js';
import { problemsTemplate } from '../../src/templates/problems.js';
import type { Figures } from './figures.js';
import { BUILDER_WORDS, countRead } from './words.js';

interface DataForm {
  readonly locale: Locale;
  readonly text: string;
  readonly address: string;
  /** What came of the text. */
  readonly figures: Figures;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onAddress: (address: string) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
}

/** The fields for figures of one's own, with their problems as long as there are any. */
export function dataFormTemplate(form: DataForm): TemplateResult<1> {
  const { locale, figures } = form;
  const words = BUILDER_WORDS[locale];
  const openFile = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can be opened once more when it has been mended.
    input.value = '';
    if (file) form.onFile(file);
  };
  return html`<div class="field">
      <label for="text">${words.text}</label>
      <textarea
        id="text"
        rows="10"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="text-how"
        aria-invalid=${figures.status === 'failed'}
        .value=${live(form.text)}
        @input=${({ target }: Event) => form.onText((target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="hint" id="text-how">${words.textHow}</p>
    </div>
    ${figures.status === 'failed' ? problemsTemplate(figures.problems, locale) : ''}
    <p role="status">${figures.status === 'read' ? countRead(countsOf(figures), locale) : ''}</p>
    <div class="row">
      <div class="field">
        <label for="file">${words.file}</label>
        <input id="file" type="file" accept=".csv,.tsv,.txt,.json,.html,.htm" @change=${openFile} />
      </div>
      <button type="button" @click=${form.onSample}>${words.sample}</button>
      <button type="button" ?hidden=${figures.status !== 'read'} @click=${form.onSave}>
        ${words.save}
      </button>
    </div>
    <div class="field">
      <label for="address">${words.address}</label>
      <input
        id="address"
        type="url"
        inputmode="url"
        autocomplete="off"
        aria-describedby="address-how"
        .value=${live(form.address)}
        @input=${({ target }: Event) => form.onAddress((target as HTMLInputElement).value)}
      />
      <p class="hint" id="address-how">${words.addressHow}</p>
    </div>`;
}

function countsOf({ report }: Extract<Figures, { status: 'read' }>): number[] {
  return [report.awards, report.infrastructure, report.households].map((list) => list.length);
}
