import { chromium as playwright } from 'playwright';
import { findBrowser, programPaths } from './find-browser.ts';

/**
 * Playwright's launch options for Chromium. The browser is looked for, and installed if missing,
 * only when `executablePath` is read.
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

/**
 * Returns the path of Chromium or Chrome, installing it if missing.
 *
 * @throws {Error} if it cannot be installed.
 */
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
    // Noto fonts have every Vietnamese letter.
    packages: ['chromium', 'fonts-noto-core'],
    installer: ['npx', 'playwright', 'install', 'chromium'],
  });
}
