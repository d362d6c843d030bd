import { applyAddress, readAddress } from './address.js';
import { ELEMENT_NAMES, ELEMENTS, layoutsOf, namesOf } from './elements.js';
import './fonts.js';
import { tellHeight } from './frame/height.js';
import '../src/index.js';

const { locale } = applyAddress();
const automatic = readAddress('theme', ['auto']);
if (automatic) document.documentElement.dataset.theme = automatic;
const name = readAddress('chart', ELEMENT_NAMES) ?? 'award';
const layouts = Object.keys(layoutsOf(name)).filter((layout) => layout !== 'table');
const attributes = {
  layout: readAddress('layout', layouts),
  view: readAddress('view', ['chart', 'table']),
  src: new URLSearchParams(location.search).get('src'),
};

const element = document.createElement(ELEMENTS[name].tag);
for (const [attribute, value] of Object.entries(attributes)) {
  if (value) element.setAttribute(attribute, value);
}
document.title = namesOf(name)[locale];
document.body.append(element);
tellHeight(element.updateComplete);
