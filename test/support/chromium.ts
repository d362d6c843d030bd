import { chromium as playwright } from 'playwright';
import { findBrowser, programPaths } from './find-browser.ts';

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

/** The path of a Chromium or Chrome, installed first if need be. Throws when there is none to be had. */
export function findChromium(): string {
  return findBrowser({
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...programPaths('Google/Chrome/Application/chrome.exe'),
      playwright.executablePath(),
    ],
    // The fonts have every Vietnamese letter.
    packages: ['chromium', 'fonts-noto-core'],
    installer: ['npx', 'playwright', 'install', 'chromium'],
  });
}
