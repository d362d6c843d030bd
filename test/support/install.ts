import { spawnSync } from 'node:child_process';
import { cpSync, globSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJSON } from './read-json.ts';

/**
 * Copies applications to a folder of their own, with the tarball of this package beside them, and installs
 * their dependencies. A step that fails prints why and leaves nothing behind; it does not throw.
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
  // Every other version is locked; of this package, the tarball alone says what it is and needs.
  const lock = readJSON<{ packages: Record<string, unknown> }>(join(folder, 'package-lock.json'));
  delete lock.packages['node_modules/bien-phong-charts'];
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  runShell(
    'npm --silent install --include=dev --prefer-offline --ignore-scripts --no-audit --no-fund',
    folder,
  );
}

/** Runs a command line in a folder, and shows its errors and its output. */
export function runShell(
  command: string,
  folder = '.',
  output: 'inherit' | 'ignore' = 'inherit',
): void {
  spawnSync(command, {
    cwd: resolve(folder),
    shell: true,
    stdio: ['inherit', output, 'inherit'],
    // Vitest's "test" would bring Lit's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
