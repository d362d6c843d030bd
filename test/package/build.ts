import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findChromium } from '../support/chromium.ts';

/** Before the tests of what is shipped: builds it, and finds a browser once for all of them. */
export default function setup() {
  findChromium();
  // A build that fails leaves nothing behind, so that the tests of it fail, and no others.
  for (const folder of ['dist', 'dist-demo']) rmSync(folder, { recursive: true, force: true });
  spawnSync('npm run --silent build && npm run --silent build:demo', {
    shell: true,
    stdio: 'inherit',
    // Vitest's "test" would bring Lit's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
