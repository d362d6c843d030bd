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
