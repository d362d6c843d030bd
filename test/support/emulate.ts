import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

interface Media {
  readonly type?: 'print';
  readonly features?: Readonly<Record<string, string>>;
}

/** Lets the browser take the page for one on another medium, until the test is over. */
export async function emulate({ type, features = {} }: Media): Promise<void> {
  await send(type ?? '', features);
  onTestFinished(() => send('', {}));
}

async function send(media: string, features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media, features: list });
}

/**
 * Spaces the text of a tree as the style sheet of a reader does (WCAG 2.2 SC 1.4.12).
 *
 * @returns takes the style sheet away.
 */
export function spaceText(root: ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p {
      margin-block-end: 2em !important;
    }
  `);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
