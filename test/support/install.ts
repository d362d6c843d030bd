import { spawnSync } from 'node:child_process';
import { cpSync, globSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJSON } from './read-json.ts';

/**
 * Copies applications to a folder with the package's tarball, and installs their dependencies. A
 * failing step logs the reason and leaves nothing behind; it does not throw.
 */
export function install(applications: string, folder: string): void {
  cpSync(applications, folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist$/.test(path),
  });
  runShell(`npm --silent pack --ignore-scripts --pack-destination ${folder}`, '.', 'ignore');
  for (const file of globSync('*.tgz', { cwd: folder })) {
    renameSync(join(folder, file), join(folder, 'bien-phong-charts.tgz'));
  }
  // Other versions stay locked; the tarball changes with every build, so drop it from the lock
  // file.
  const lock = readJSON<{ packages: Record<string, unknown> }>(join(folder, 'package-lock.json'));
  delete lock.packages['node_modules/bien-phong-charts'];
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  runShell(
    'npm --silent install --include=dev --prefer-offline --ignore-scripts --no-audit --no-fund',
    folder,
  );
}

/** Runs a shell command in a folder; logs its errors and output. */
export function runShell(
  command: string,
  folder = '.',
  output: 'inherit' | 'ignore' = 'inherit',
): void {
  spawnSync(command, {
    cwd: resolve(folder),
    shell: true,
    stdio: ['inherit', output, 'inherit'],
    // Vitest's `test` would select Lit's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
