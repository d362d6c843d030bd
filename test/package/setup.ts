import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../support/chromium.ts';
import { install, runShell } from '../support/install.ts';

/**
 * Runs once before all package tests: builds the package, installs its tarball in the applications
 * of test/consumers, and finds a browser.
 */
export default function setup({ provide }: TestProject) {
  findChromium();
  // Remove old output first, so that a failed build fails its tests instead of testing old files.
  for (const folder of ['dist', 'dist-demo']) rmSync(folder, { recursive: true, force: true });
  runShell('npm --silent run build && npm --silent run build:demo');
  const consumers = mkdtempSync(join(tmpdir(), 'bien-phong-charts-'));
  install('test/consumers', consumers);
  provide('consumers', consumers);
  return () => rmSync(consumers, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the installed applications and the tarball. */
    consumers: string;
  }
}
