/** Types of the elements in JSX for React 19: `import type {} from 'bien-phong-charts/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, ElementProps } from './props.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type ReactElements = {
  [Tag in keyof ElementProps]: Omit<
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
    keyof ElementProps[Tag]
  > &
    ElementProps[Tag] &
    Listeners<ElementEvents[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
