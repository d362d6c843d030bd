import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live as asShown } from 'lit/directives/live.js';
import { type Setting, valuesOf } from '../../src/manifest/elements.js';
import type { LiveElement } from './live-element.js';
import type { ReferenceWords } from './words.js';

type Template = TemplateResult<1>;

/** Suggested values for attributes that take any string. */
const SUGGESTED: Readonly<Record<string, readonly string[]>> = {
  src: ['so-lieu-minh-hoa.json', 'so-lieu-hong.csv'],
  lang: ['vi', 'en'],
  crossorigin: ['use-credentials'],
};

const HEX = /^#[\da-f]{6}$/i;

/** The control of an attribute: a checkbox, a select or a text field. */
export function settingControl(live: LiveElement, attribute: string, setting: Setting): Template {
  const { type, initial } = setting;
  const label = `${live.tagName} ${attribute}`;
  const now = live.attributes.get(attribute);
  const choose = ({ target }: { target: HTMLInputElement | HTMLSelectElement }) =>
    live.set(attribute, target.value || undefined);
  if (type === 'boolean') {
    return html`<input
      type="checkbox"
      aria-label=${label}
      .checked=${asShown(now !== undefined)}
      @change=${({ target }: { target: HTMLInputElement }) =>
        live.set(attribute, target.checked ? '' : undefined)}
    />`;
  }
  const values = valuesOf(type);
  if (values.length > 0) {
    return html`<select aria-label=${label} .value=${asShown(now ?? initial.replaceAll("'", ''))} @change=${choose}>
      ${values.map((value) => html`<option ?selected=${`'${value}'` === initial}>${value}</option>`)}
    </select>`;
  }
  const id = `${live.tagName}-${attribute}-values`;
  const suggested = SUGGESTED[attribute];
  return html`<input
      type="text"
      aria-label=${label}
      list=${suggested ? id : nothing}
      spellcheck="false"
      .value=${asShown(now ?? '')}
      @change=${choose}
    />
    ${suggested ? html`<datalist id=${id}>${suggested.map((value) => html`<option value=${value}></option>`)}</datalist>` : nothing}`;
}

/** The control of a custom property: a text field, with a colour picker if it is a colour. */
export function customPropertyControl(
  live: LiveElement,
  { name, description = '' }: CssCustomProperty,
  words: ReferenceWords,
): Template {
  const label = `${live.tagName} ${name}`;
  const now = live.customProperties.get(name) ?? '';
  const style = ({ target }: { target: HTMLInputElement }) => live.style(name, target.value);
  const picker = html`<input
    type="color"
    aria-label=${`${words.colour}: ${label}`}
    .value=${asShown(HEX.test(now) ? now : '#000000')}
    @input=${style}
  />`;
  return html`<span class="value">
    <input type="text" aria-label=${label} spellcheck="false" .value=${asShown(now)} @input=${style} />
    ${/^(colour|background)/i.test(description) ? picker : nothing}
  </span>`;
}
