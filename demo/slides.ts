import { render } from 'lit';
import type { RevealApi } from 'reveal.js';
import { applyAddress, writeAddress } from './address.js';
import './fonts.js';
import { OTHER_LANGUAGE } from './page-language.js';
import '../src/index.js';
import { type Actions, barTemplate, showWhilePointing } from './slides/bar.js';
import { startDeck, stepOf } from './slides/deck.js';
import { type Moment, SpeakerWindow } from './slides/speaker.js';
import { SLIDES, type Slide } from './slides/steps.js';
import { slideTemplate } from './slides/template.js';
import { CONTROLS, slideTitles } from './slides/words.js';

const main = find('main');
find('.slides').append(...SLIDES.map(createSection));
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
/** On phones the slides become a page to scroll, since scaled slides would be too small to read. */
const isPhone = matchMedia('(max-width: 600px)');
const asked = new URLSearchParams(location.search);

/** Reveal.js addresses for its print and scroll views; this deck shows its paper view for both. */
const asksForPaper = asked.has('print-pdf') || /^(print|scroll)$/.test(asked.get('view') ?? '');

let onPaper = isPhone.matches || asksForPaper;
let deck: RevealApi | undefined;
const speaker = new SpeakerWindow(findMoment);

/**
 * Renders every slide from its current step and the address alone, so that going back shows the
 * same.
 */
function show() {
  const { locale, theme } = readChoices();
  document.documentElement.classList.toggle('paper', onPaper);
  main.classList.toggle('reveal', !onPaper);
  document.title = `${CONTROLS[locale].present}: ${slideTitles(locale).title}`;
  SLIDES.forEach((slide, index) => {
    const place = find(`#${slide.id}`);
    render(slideTemplate(slide, onPaper ? 'whole' : stepOf(place), index + 1, locale), place);
  });
  render(barTemplate({ locale, theme, actions: deck && actionsOf(deck), choose }), find('.bar'));
  if (!deck) return;
  const { title, caption } = findMoment();
  find('[role="status"]').textContent = [title, caption].filter(Boolean).join(' – ');
  speaker.update();
}

function createSection({ id }: Slide): HTMLElement {
  const section = document.createElement('section');
  section.id = id;
  return section;
}

function readChoices() {
  const { locale, theme } = applyAddress();
  return { locale, theme: theme ?? (systemIsDark.matches ? 'dark' : 'light') } as const;
}

function choose(name: 'lang' | 'theme', value: string) {
  writeAddress(name, value);
  show();
}

function actionsOf(deck: RevealApi): Actions {
  return {
    previous: () => deck.prev(),
    next: () => deck.next(),
    overview: () => deck.toggleOverview(),
    fullScreen: () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else document.documentElement.requestFullscreen();
    },
    notes: () => {
      if (!speaker.open()) alert(CONTROLS[readChoices().locale].blocked);
    },
  };
}

function findMoment(): Moment {
  const { locale } = readChoices();
  const { id } = deck?.getCurrentSlide() ?? find('section');
  const index = SLIDES.findIndex((slide) => slide.id === id);
  const step = stepOf(find(`#${id}`));
  const isLast = step + 1 >= (SLIDES[index]?.steps.length ?? 0);
  const following = SLIDES[index + 1];
  const hash = isLast ? following && `#/${following.id}/-1` : `#/${id}/${step}`;
  return {
    locale,
    id,
    title: slideTitles(locale)[id] ?? '',
    caption: document.querySelector(`#${id} .caption`)?.textContent?.trim() ?? '',
    next: hash && new URL(hash, location.href).href,
  };
}

/** Paper shows every slide whole, whatever is on the screen. */
function printWhole(deck: RevealApi) {
  addEventListener('beforeprint', () => {
    onPaper = true;
    deck.toggleOverview(false);
    // Remove the deck's scale for the screen; `layout` restores it after printing.
    deck.getSlidesElement()?.removeAttribute('style');
    show();
  });
  addEventListener('afterprint', () => {
    onPaper = false;
    show();
    deck.layout();
  });
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`This page has no ${selector}`);
  return element;
}

systemIsDark.addEventListener('change', show);
isPhone.addEventListener('change', () => location.reload());
show();
if (onPaper) {
  // Honour the deck's addresses (`#/slide`) in the paper view too.
  document.getElementById(location.hash.split('/')[1] ?? '')?.scrollIntoView();
} else {
  deck = await startDeck(main, show);
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, actionsOf(deck).notes);
  deck.addKeyBinding({ keyCode: 69, key: 'E', description: '' }, () =>
    choose('lang', OTHER_LANGUAGE[readChoices().locale]),
  );
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: '' }, () =>
    choose('theme', readChoices().theme === 'light' ? 'dark' : 'light'),
  );
  printWhole(deck);
  showWhilePointing(find('.bar'));
  show();
}
