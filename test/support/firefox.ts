import { findBrowser, programPaths } from './find-browser.ts';

/**
 * Playwright's launch options for a released Firefox instead of Playwright's own build. The browser
 * is looked for, and installed if missing, only when `executablePath` is read.
 */
export const launchOptions = {
  channel: 'moz-firefox',
  get executablePath() {
    return findBrowser({
      name: 'Firefox',
      variable: 'FIREFOX_PATH',
      commands: ['firefox-esr', 'firefox'],
      places: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programPaths('Mozilla Firefox/firefox.exe'),
      ],
      packages: ['firefox-esr'],
    });
  },
};
