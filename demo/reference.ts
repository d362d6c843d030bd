import type { Package } from 'custom-elements-manifest/schema';
import { html, render } from 'lit';
import './fonts.js';
import manifest from '../custom-elements.json';
import { elementsOf } from '../src/manifest/elements.js';
import { LiveElement } from './reference/live-element.js';
import { sectionTemplate } from './reference/section.js';
import { REFERENCE_WORDS } from './reference/words.js';
import { showWords } from './show-words.js';

const elements = elementsOf(manifest as Package).map((described) => new LiveElement(described));

const find = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;

const showAgain = showWords(
  (locale) => REFERENCE_WORDS[locale],
  (locale) => {
    const contents = elements.map(
      ({ tagName }) => html`<a href=${`${location.search}#${tagName}`}><code>${tagName}</code></a>`,
    );
    const nav = find('[data-contents]');
    nav.ariaLabel = REFERENCE_WORDS[locale].contents;
    render(contents, nav);
    const sections = elements.map((live) => sectionTemplate(live, REFERENCE_WORDS[locale]));
    render(sections, find('[data-elements]'));
  },
);

for (const live of elements) live.addEventListener('change', showAgain);

// Scroll to the target of the address now, since it did not exist when the page loaded.
await Promise.all(elements.map((live) => live.drawn));
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
