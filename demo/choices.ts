import { html, type TemplateResult } from 'lit';
import type { PageLanguage } from './page-language.js';

interface Choices {
  /** Parameter in the page's address. */
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>;
  readonly chosen: string;
  readonly locale: PageLanguage;
  readonly choose: (name: string, value: string) => void;
}

/** A row of choices as radio buttons, so that arrow keys move between them. */
export function choicesTemplate({
  name,
  legend,
  options,
  chosen,
  locale,
  choose,
}: Choices): TemplateResult<1> {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${Object.entries(options).map(
      ([value, words]) => html`<label lang=${name === 'lang' ? value : locale}>
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${value === chosen}
          @change=${() => choose(name, value)}
        />
        <span>${words[locale]}</span>
      </label>`,
    )}
  </fieldset>`;
}
