import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser is looked for, and how it is installed where there is none. */
export interface BrowserSearch {
  readonly name: string;
  /** The environment variable that overrides with a path. */
  readonly variable: string;
  /** Names on the path. */
  readonly commands: readonly string[];
  /** Usual places elsewhere. */
  readonly places: readonly string[];
  /** Packages of Debian, for root. */
  readonly packages: readonly string[];
  /** What else installs it. */
  readonly installer?: readonly [command: string, ...args: string[]];
}

const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;

/** The places of a program of Windows. */
export function programPaths(path: string): string[] {
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, path)] : [],
  );
}

/** The path of a browser, installed first if need be. Throws when there is none to be had. */
export function findBrowser(search: BrowserSearch): string {
  const { name, variable, packages, installer } = search;
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`${variable} is ${given}, but there is no such file.`);
  }
  const install = () =>
    installFromDebian(name, packages) || (installer !== undefined && run(name, ...installer));
  const found = findInstalled(search) ?? (install() ? findInstalled(search) : undefined);
  if (found) return found;
  throw new Error(
    `No ${name} was found and none could be installed: install it, or set ${variable} to its executable.`,
  );
}

function findInstalled({ commands, places }: BrowserSearch): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...folders.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...places,
  ].find((path) => existsSync(path));
}

function installFromDebian(name: string, packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  return (
    run(name, 'apt-get', 'update') &&
    run(name, 'apt-get', 'install', '--yes', '--no-install-recommends', ...packages)
  );
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/** Runs a command quietly: one line says what it is, and a few more why it failed. */
function run(name: string, command: string, ...args: string[]): boolean {
  console.log(`No ${name} yet: ${command} ${args.join(' ')} …`);
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(error?.message ?? stderr.split('\n', 5).join('\n'));
  return status === 0;
}
