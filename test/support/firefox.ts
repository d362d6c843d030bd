import { findBrowser, programPaths } from './find-browser.ts';

/**
 * What Playwright needs to launch a Firefox as its users have it, not one of its own making. The browser is looked
 * for, and installed if there is none, only when a launch reads `executablePath`.
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
