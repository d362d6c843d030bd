import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];

const ADVICE =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROME_PATH to its executable.';

/**
 * What Playwright needs to launch Chromium, here and in Vitest. The browser is looked for, and
 * installed if there is none, only when a launch reads `executablePath`.
 */
export const launchOptions = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  get executablePath() {
    return findChromium();
  },
};

/** The path of a Chromium, installed first if need be. Throws when there is none to be had. */
export function findChromium(): string {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no such file.`);
  }
  const found =
    findInstalled() ??
    (installFromDebian() || installFromPlaywright() ? findInstalled() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
    ...APPLICATIONS,
    playwright.executablePath(),
  ].find((path) => existsSync(path));
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  return (
    run('apt-get', 'update') &&
    // The fonts have every Vietnamese letter.
    run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  );
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

function installFromPlaywright(): boolean {
  return run('npx', 'playwright', 'install', 'chromium');
}

/** Runs a command quietly: one line says what it is, and a few more why it failed. */
function run(command: string, ...args: string[]): boolean {
  console.log(`No Chromium yet: ${command} ${args.join(' ')} …`);
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(error?.message ?? stderr.split('\n', 5).join('\n'));
  return status === 0;
}
