import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** Where Chrome, Edge and Chromium are installed, the first found is used. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

/** The path of an installed browser; undefined when there is none. `CHROME_PATH` takes precedence. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const found = places[process.platform] ?? [];
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  const paths =
    process.platform === 'win32'
      ? found.flatMap((path) => roots.map((root) => join(String(root), path)))
      : found;
  return paths.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
