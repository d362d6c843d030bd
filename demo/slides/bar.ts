import { html, nothing, type TemplateResult } from 'lit';
import { OTHER_LANGUAGE, type PageLanguage } from '../page-language.js';
import { CONTROLS } from './words.js';

type Theme = 'light' | 'dark';

/** Actions of the deck's buttons. */
export type Actions = Readonly<
  Record<'previous' | 'next' | 'overview' | 'fullScreen' | 'notes', () => void>
>;

interface Bar {
  readonly locale: PageLanguage;
  readonly theme: Theme;
  /** `undefined` where there is no deck to move. */
  readonly actions: Actions | undefined;
  readonly choose: (name: 'lang' | 'theme', value: string) => void;
}

/** Buttons of the deck, for those who do not know its keys. */
export function barTemplate({ locale, theme, actions, choose }: Bar): TemplateResult<1> {
  const words = CONTROLS[locale];
  const other = OTHER_LANGUAGE[locale];
  return html`<nav aria-label=${words.controls}>
    ${
      actions
        ? html`<button @click=${actions.previous}>${words.previous}</button>
          <button @click=${actions.next}>${words.next}</button>
          <button @click=${actions.overview}>${words.overview}</button>
          <button @click=${actions.fullScreen}>${words.fullScreen}</button>
          <button @click=${actions.notes}>${words.notes}</button>`
        : nothing
    }
    <button @click=${() => print()}>${words.print}</button>
    <button lang=${other} @click=${() => choose('lang', other)}>${words.language}</button>
    <button @click=${() => choose('theme', theme === 'light' ? 'dark' : 'light')}>
      ${words.theme[theme]}
    </button>
  </nav>`;
}

/** Time without pointer movement after which the bar hides, in milliseconds. */
const REST = 3000;

/** Adds the class `pointed` to the bar while a person moves a pointer or touches the screen. */
export function showWhilePointing(bar: Element): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const point = () => {
    bar.classList.add('pointed');
    clearTimeout(rest);
    rest = setTimeout(() => bar.classList.remove('pointed'), REST);
  };
  addEventListener('pointermove', point);
  addEventListener('pointerdown', point);
}
