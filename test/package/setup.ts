import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../support/chromium.ts';
import { readJSON } from '../support/read-json.ts';

/**
 * Before the tests of what is shipped: builds it, installs its tarball in the applications of
 * test/consumers, and finds a browser, once for all of them.
 */
export default function setup({ provide }: TestProject) {
  findChromium();
  // What fails leaves nothing behind, so that the tests of it fail, and no others.
  for (const folder of ['dist', 'dist-demo']) rmSync(folder, { recursive: true, force: true });
  run('npm --silent run build && npm --silent run build:demo');
  const consumers = mkdtempSync(join(tmpdir(), 'bien-phong-charts-'));
  install(consumers);
  provide('consumers', consumers);
  return () => rmSync(consumers, { recursive: true });
}

/** Copies the applications to a folder of their own and installs what they depend on. */
function install(folder: string) {
  cpSync('test/consumers', folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist$/.test(path),
  });
  run(`npm --silent pack --ignore-scripts --pack-destination ${folder}`);
  for (const file of globSync('*.tgz', { cwd: folder })) {
    renameSync(join(folder, file), join(folder, 'bien-phong-charts.tgz'));
  }
  // Every other version is locked; of this package, the tarball alone says what it is and needs.
  const lock = readJSON<{ packages: Record<string, unknown> }>(join(folder, 'package-lock.json'));
  delete lock.packages['node_modules/bien-phong-charts'];
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  run(
    'npm --silent install --include=dev --prefer-offline --ignore-scripts --no-audit --no-fund',
    folder,
  );
}

function run(command: string, folder = '.') {
  spawnSync(command, {
    cwd: resolve(folder),
    shell: true,
    stdio: 'inherit',
    // Vitest's "test" would bring Lit's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the applications are installed; the tarball lies there too. */
    consumers: string;
  }
}
