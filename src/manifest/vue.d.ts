/** Types of the elements in Vue 3 templates: `import type {} from 'bien-phong-charts/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementProps } from './props.js';

/**
 * The component shape that Vue's template checker expects; no such component exists at run time.
 */
type VueElements = {
  [Tag in keyof ElementProps]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated for templates only */
    $props: Omit<HTMLAttributes, keyof ElementProps[Tag]> & ElementProps[Tag] & PublicProps;
    /** @deprecated for templates only */
    $emit: EmitFn<{
      [Name in keyof ElementEvents[Tag]]: (event: ElementEvents[Tag][Name]) => void;
    }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
