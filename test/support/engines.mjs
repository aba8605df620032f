// Which browser engines this machine has. Imports nothing: it is asked before anything is installed.
import { existsSync } from 'node:fs';

const macApp = (name, file = name) => `/Applications/${name}.app/Contents/MacOS/${file}`;
const windowsApp = (path) => `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\${path}`;

/** The file of the first browser found; an environment variable takes precedence. */
const firstOf = (variable, ...paths) =>
  [process.env[variable], ...paths].find((path) => path && existsSync(path));

/** Each engine: where it is now, what to do when it is not, and the packages of Debian that bring it. */
export const engines = {
  chromium: {
    get path() {
      return firstOf(
        'CHROME_PATH',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        macApp('Google Chrome'),
        macApp('Chromium'),
        windowsApp('Google\\Chrome\\Application\\chrome.exe'),
      );
    },
    missing: 'install Chrome or Chromium, or set CHROME_PATH',
    packages: ['chromium'],
  },
  firefox: {
    get path() {
      return firstOf(
        'FIREFOX_PATH',
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        macApp('Firefox', 'firefox'),
        windowsApp('Mozilla Firefox\\firefox.exe'),
      );
    },
    missing: 'install Firefox, or set FIREFOX_PATH',
    packages: ['firefox-esr'],
  },
  webkit: {
    get path() {
      return firstOf('WEBKIT_PATH', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
    },
    missing: 'on Debian install webkit2gtk-driver, xvfb and xauth; elsewhere it is not driven yet',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};
