import { dedent } from './dedent.js';

// Take the markup before the elements upgrade and change their attributes.
const examples = Array.from(document.querySelectorAll<HTMLElement>('.example'), (place) => ({
  place,
  markup: dedent(place.innerHTML).replaceAll('=""', ''),
}));

const { showWays } = await import('./ways-page.js');
showWays(examples);
