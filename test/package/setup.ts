import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../support/chromium.ts';
import { install, runShell } from '../support/install.ts';

/**
 * Before the tests of what is shipped: builds it, installs its tarball in the applications of
 * test/consumers, and finds a browser, once for all of them.
 */
export default function setup({ provide }: TestProject) {
  findChromium();
  // What fails leaves nothing behind, so that the tests of it fail, and no others.
  for (const folder of ['dist', 'dist-demo']) rmSync(folder, { recursive: true, force: true });
  runShell('npm --silent run build && npm --silent run build:demo');
  const consumers = mkdtempSync(join(tmpdir(), 'bien-phong-charts-'));
  install('test/consumers', consumers);
  provide('consumers', consumers);
  return () => rmSync(consumers, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the applications are installed; the tarball lies there too. */
    consumers: string;
  }
}
