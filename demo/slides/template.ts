import { nothing, html as plain, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { laiChauReport, localise } from '../../src/index.js';
import { ELEMENT_NAMES, ELEMENTS, type ElementTag } from '../elements.js';
import type { PageLanguage } from '../page-language.js';
import { phraseOf, quoted } from './captions.js';
import type { Panel, Slide, Step } from './steps.js';
import { findLimits, slideTitles, sourceLine, whereAndWhen } from './words.js';

/** The step of a slide; `whole` on paper and on phones. */
export type Progress = number | 'whole';

/** Tags as static values, which Lit allows in templates; they are constants of the library. */
const TAGS = Object.fromEntries(
  ELEMENT_NAMES.map((name) => [ELEMENTS[name].tag, unsafeStatic(ELEMENTS[name].tag)]),
) as Record<ElementTag, ReturnType<typeof unsafeStatic>>;

/**
 * Renders a slide at a step; the result depends on nothing else.
 *
 * @param number - position in the deck, from 1.
 */
export function slideTemplate(
  slide: Slide,
  progress: Progress,
  number: number,
  locale: PageLanguage,
): TemplateResult {
  const title = slideTitles(locale)[slide.id];
  const whole = progress === 'whole';
  const step = whole ? (slide.whole ?? slide.steps[0]) : slide.steps[progress];
  if (slide.id === 'title') {
    return plain`<h1>${title?.split(NAME).map(nameTemplate)}</h1>
      <p class="where">${whereAndWhen(locale)}</p>`;
  }
  return plain`<header>
      <h2>${title}</h2>
      ${step?.caption ? plain`<p class="caption">${step.caption(locale)}</p>` : nothing}
    </header>
    ${bodyTemplate(slide, step, whole, locale)}
    <footer>
      <p>${sourceLine(locale)}</p>
      <p>${number}</p>
    </footer>
    ${slide.steps.slice(1).map(() => plain`<span class="fragment custom"></span>`)}`;
}

function bodyTemplate(
  { id, tag, steps }: Slide,
  step: Step | undefined,
  whole: boolean,
  locale: PageLanguage,
) {
  if (!tag) return wordsTemplate(id, locale);
  return whole ? wholeTemplate(tag, step) : stageTemplate(tag, steps, step);
}

/** The name of the day, kept on one line. */
const NAME = /(Ngày Biên phòng toàn dân|All-People Border Guard Day)/;

const nameTemplate = (text: string, index: number) =>
  index % 2 ? plain`<span class="name">${text}</span>` : text;

/** Renders all elements of a slide; those without content at this step are hidden. */
function stageTemplate(tag: ElementTag, steps: readonly Step[], step: Step | undefined) {
  const names = new Set(steps.flatMap(({ panels }) => Object.keys(panels ?? {})));
  return plain`<div class="panels">
    ${Array.from(names, (name) => panelTemplate(tag, name, step?.panels?.[name]))}
  </div>`;
}

/** Separate elements for paper, laid out at once in paper size, with a table beside them. */
function wholeTemplate(tag: ElementTag, step: Step | undefined) {
  const panels = Object.entries(step?.panels ?? {});
  return plain`<div class="panels">
      ${panels.map(([name, { size, ...panel }]) => panelTemplate(tag, name, panel))}
    </div>
    ${
      tag === 'key-figures'
        ? nothing
        : html`<${TAGS[tag]} class="table" view="table" no-heading no-source></${TAGS[tag]}>`
    }`;
}

function panelTemplate(tag: ElementTag, name: string, panel: Panel | undefined) {
  const behind = name === 'behind';
  return html`<${TAGS[tag]}
    class=${name}
    no-heading
    no-source
    no-toolbar
    no-legend
    ?inert=${behind}
    aria-hidden=${behind ? 'true' : nothing}
    ?hidden=${!panel}
    layout=${panel?.layout ?? nothing}
    .report=${panel?.report}
    .style=${panel?.size ? `font-size: ${panel.size}px` : ''}
  ></${TAGS[tag]}>`;
}

function wordsTemplate(id: string, locale: PageLanguage) {
  if (id === 'sources') return sourcesTemplate();
  if (id === 'mentions') {
    return plain`<ul>
      ${laiChauReport.mentions.map((mention) => plain`<li>${localise(mention, locale)}</li>`)}
    </ul>`;
  }
  return plain`<dl>
    ${findLimits(locale).map(
      ({ figure, text }) => plain`<div>
        <dt>${figure}</dt>
        <dd>${text}</dd>
      </div>`,
    )}
  </dl>`;
}

function sourcesTemplate() {
  const { awards, infrastructure, households, totals } = laiChauReport;
  const figures = [
    ...totals.map(({ figure }) => figure),
    ...awards.map(({ count }) => count),
    ...infrastructure.map(({ quantity }) => quantity),
    ...households.map((row) => row.households),
  ];
  const phrases = new Set(figures.flatMap((figure) => phraseOf(figure) ?? []));
  return plain`<ul>
    ${Array.from(phrases, (phrase) => plain`<li>${quoted(phrase)}</li>`)}
  </ul>`;
}
