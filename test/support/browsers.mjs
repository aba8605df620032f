// How to start each browser engine, for the test runner and for what it does not drive.
import { spawn } from 'node:child_process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { engines } from './engines.mjs';

/** As root Chromium runs only without its sandbox. */
const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Keeps the browser off the network. */
const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...rootArguments,
];

/**
 * A tab for each file. The runner would take the one before again, but a tab remembers 50 addresses at
 * most, and in Chromium going back in a full one leaves the page.
 */
function withFreshTabs(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    const tab = launcher.getPage(sessionId);
    const result = await stopSession(sessionId);
    launcher.inactivePages.length = 0;
    await tab.close();
    return result;
  };
  return launcher;
}

/** A browser for each file: what one file leaves in memory, or a crash, is not the next one's. */
function withFreshBrowsers(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (sessionId) => {
    try {
      return await stopSession(sessionId);
    } finally {
      await launcher.stop();
      // A browser that has crashed can't be ended.
      launcher.driver = launcher.driverManager = undefined;
    }
  };
  return launcher;
}

/** For each engine, its launcher of the test runner. */
export const launchers = {
  chromium: (executablePath) =>
    withFreshTabs(
      chromeLauncher({
        launchOptions: {
          executablePath,
          headless: true,
          args: chromiumArguments,
          networkEnabled: false,
        },
        concurrency: 1, // a tab in the background gets no frames
        async createPage({ context }) {
          const page = await context.newPage();
          await page.emulateFocusedPage(true); // a background tab gets no focus otherwise
          return page;
        },
      }),
    ),
  firefox: (executablePath) =>
    withFreshTabs(
      chromeLauncher({
        puppeteer,
        // Events of the network, which nobody reads here, are a third of all that a run asks of Firefox.
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          networkEnabled: false,
        },
        concurrency: 1,
      }),
    ),
  webkit: (binary) => {
    const port = 4455 + (process.pid % 1000); // two runs at once don't meet
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'inherit',
      // Nobody sees the display: compositing takes a quarter of the engine's time.
      env: {
        ...process.env,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    });
    process.on('exit', () => driver.kill());
    return withFreshBrowsers(
      webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      }),
    );
  },
};

/** Starts an engine that is here and Puppeteer drives, for what the test runner does not; with Puppeteer's own options. */
export function launch(name, { args = [], ...options } = {}) {
  const { path: executablePath, missing } = engines[name];
  if (!executablePath) throw new Error(`${name} is needed: ${missing}`);
  const all = name === 'chromium' ? [...rootArguments, ...args] : args;
  const browser = name === 'chromium' ? 'chrome' : name;
  return puppeteer.launch({ browser, executablePath, args: all, ...options });
}

/** Starts the Chromium that is here. */
export const launchChromium = (options) => launch('chromium', options);
