import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** Runs a command in a folder and returns what it wrote; a failure shows all of that. */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  const child = spawn(command, args, {
    cwd: resolve(folder),
    shell: process.platform === 'win32' && command === 'npm',
    // Vitest's `test` would select Lit's development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${output}${errors}`);
  return output;
}
