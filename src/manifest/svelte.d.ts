/** Types of the elements in Svelte 5 templates: `import type {} from 'bien-phong-charts/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, ElementProps } from './props.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type SvelteElements = {
  [Tag in keyof ElementProps]: Omit<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    keyof ElementProps[Tag]
  > &
    ElementProps[Tag] &
    Listeners<ElementEvents[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
