import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where to look for a browser, and how to install it. */
export interface BrowserSearch {
  readonly name: string;
  /** Environment variable with a path that overrides the search. */
  readonly variable: string;
  /** Command names on the `PATH`. */
  readonly commands: readonly string[];
  /** Other usual paths. */
  readonly places: readonly string[];
  /** Debian packages, installed if running as root. */
  readonly packages: readonly string[];
  /** Command of another installer. */
  readonly installer?: readonly [command: string, ...args: string[]];
}

const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;

/** Paths of a Windows program below the usual folders. */
export function programPaths(path: string): string[] {
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, path)] : [],
  );
}

/**
 * Returns the path of a browser, installing it if missing.
 *
 * @throws {Error} if it cannot be installed.
 */
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

/** Runs a command quietly; logs one line, and a few more if it fails. */
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
