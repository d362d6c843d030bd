import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

interface Media {
  readonly type?: 'print';
  readonly features?: Readonly<Record<string, string>>;
}

/** Emulates media and features until the test ends. */
export async function emulate({ type, features = {} }: Media): Promise<void> {
  await send(type ?? '', features);
  onTestFinished(() => send('', {}));
}

async function send(media: string, features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media, features: list });
}

/**
 * Spaces text as a reader's style sheet may (WCAG 2.2 SC 1.4.12).
 *
 * @returns removes the style sheet.
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
