import { html, nothing, type TemplateResult } from 'lit';
import { type Setting, settingsOf, signatureOf } from '../../src/manifest/elements.js';
import { customPropertyControl, settingControl } from './controls.js';
import type { LiveElement } from './live-element.js';
import type { ReferenceWords } from './words.js';

type Template = TemplateResult<1>;

/** Defaults that need no mention. */
const NONE = new Set(['', "''", 'false', 'null']);

/** The section of one element: a live example, then a list for each kind of entry. */
export function sectionTemplate(live: LiveElement, words: ReferenceWords): Template {
  const { tagName, description, methods, events, slots, cssParts, cssProperties } = live.described;
  return html`<section id=${tagName}>
    <h2><code>&lt;${tagName}&gt;</code></h2>
    <p>${describe(description)}</p>
    <div class="live">
      <div class="example">${live.element}</div>
      <pre role="group" aria-label=${`${words.markup}: ${tagName}`}><code>${[live.markup, live.css].filter(Boolean).join('\n\n')}</code></pre>
    </div>
    <div>
      ${list(
        words.settings,
        settingsOf(live.described).map((setting) => settingTemplate(live, setting, words)),
      )}
      ${list(
        words.methods,
        methods.map((it) => entry(html`<code>${signatureOf(it)}</code>`, it.description)),
      )}
      ${list(
        words.events,
        events.map(({ name, type, description }) =>
          entry(html`<code>${name}</code> <small>${type.text}</small>`, description, [
            live.canShow(name)
              ? html`<button
                  type="button"
                  aria-label=${`${words.trigger}: ${name}`}
                  @click=${() => live.show(name)}
                >${words.trigger}</button>`
              : nothing,
          ]),
        ),
        logTemplate(live, words),
      )}
      ${list(
        words.slots,
        slots.map(({ name, description }) =>
          entry(name ? html`<code>${name}</code>` : words.children, description),
        ),
      )}
      ${list(
        words.parts,
        cssParts.map(({ name, description }) => entry(partTemplate(live, name), description)),
        html`<p>${words.partsHow}</p>`,
      )}
      ${list(
        words.customProperties,
        cssProperties.map((it) =>
          entry(html`<code>${it.name}</code>`, it.description, [
            customPropertyControl(live, it, words),
          ]),
        ),
      )}
    </div>
  </section>`;
}

function settingTemplate(live: LiveElement, setting: Setting, words: ReferenceWords): Template {
  const { property, attribute, type, initial, description } = setting;
  const other =
    attribute && property && attribute !== property
      ? html`<small>${words.property} <code>${property}</code></small>`
      : nothing;
  return entry(
    html`<code>${attribute ?? property}</code> ${attribute ? other : html`<small>${words.propertyOnly}</small>`}
      <small><code>${type}</code></small>
      ${NONE.has(initial) ? nothing : html`<small>${words.initial} <code>${initial}</code></small>`}`,
    description,
    attribute ? [settingControl(live, attribute, setting)] : [],
  );
}

/**
 * The name of a part, which outlines the part while hovered or focused, and reveals it when
 * pressed.
 */
function partTemplate(live: LiveElement, name: string): Template {
  const frame = () => live.highlight(name);
  const leave = () => live.highlight(undefined);
  return html`<button
    type="button"
    class="part"
    @click=${() => live.show(name)}
    @pointerenter=${frame}
    @focus=${frame}
    @pointerleave=${leave}
    @blur=${leave}
  ><code>${name}</code></button>`;
}

function logTemplate({ log, tagName }: LiveElement, words: ReferenceWords): Template {
  return html`<div role="log" aria-label=${`${words.log}: ${tagName}`}>
    <p>${words.log}${log.length > 0 ? ':' : html`: ${words.none}`}</p>
    <ol>
      ${log.map(
        ({ name, from, carried }) =>
          html`<li><code>${name}</code> ${from === tagName ? nothing : html`<code>&lt;${from}&gt;</code>`} <small>${carried}</small></li>`,
      )}
    </ol>
  </div>`;
}

/** A heading with its entries and `more` below them; nothing without entries. */
function list(title: string, entries: readonly Template[], more: unknown = nothing) {
  return entries.length > 0 ? html`<h3>${title}</h3><dl>${entries}</dl>${more}` : nothing;
}

function entry(name: unknown, description = '', controls: readonly unknown[] = []): Template {
  return html`<div>
    <dt>${name}</dt>
    <dd>${describe(description)}${controls}</dd>
  </div>`;
}

/** Renders English text with code between backticks. */
function describe(text: string): Template {
  const pieces = text.split('`');
  return html`<span lang="en">${pieces.map((piece, i) => (i % 2 ? html`<code>${piece}</code>` : piece))}</span>`;
}
