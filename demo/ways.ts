import { dedent } from './dedent.js';

// What a reader copies is what stands in the page: it is taken before the elements change their attributes.
const examples = Array.from(document.querySelectorAll<HTMLElement>('.example'), (place) => ({
  place,
  markup: dedent(place.innerHTML).replaceAll('=""', ''),
}));

const { showWays } = await import('./ways-page.js');
showWays(examples);
