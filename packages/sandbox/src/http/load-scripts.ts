import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { eventNames } from '../event-names.js';

/** The sandbox's versions of Pinterest's two scripts. */
export interface Scripts {
  readonly core: string;
  readonly main: string;
  /** `/ct/lib/main.<8 hex>.js` */
  readonly mainPath: string;
}

/** The parts of the second script; the one that starts it comes last. */
const MAIN_PARTS = [
  'tag-state',
  'sha-256',
  'user-data',
  'event-data',
  'visitor-cookie',
  'user-trip',
  'send-event',
  'commands',
  'start-tag',
];

let loaded: Promise<Scripts> | undefined;

/** The compiled browser scripts, each made one classic script. Read once, for all sandboxes. */
export function loadScripts(): Promise<Scripts> {
  return (loaded ??= read());
}

async function read(): Promise<Scripts> {
  const parts = await Promise.all(MAIN_PARTS.map((part) => readPart(`main/${part}`)));
  const main = wrapScript(parts, { STANDARD_EVENTS: eventNames });
  const hash = createHash('sha256').update(main).digest('hex').slice(0, 8);
  const mainFile = `lib/main.${hash}.js`;
  const core = wrapScript([await readPart('core')], { MAIN_PATH: mainFile });
  return { core, main, mainPath: `/ct/${mainFile}` };
}

function readPart(name: string): Promise<string> {
  return readFile(new URL(`../browser/${name}.js`, import.meta.url), 'utf8');
}

/** One function around it all, its arguments the constants: nothing leaks into the page. */
function wrapScript(
  parts: readonly string[],
  constants: Readonly<Record<string, unknown>>,
): string {
  const names = Object.keys(constants).join(', ');
  const values = Object.values(constants).map((value) => JSON.stringify(value));
  return `((${names}) => {\n${parts.join('\n')}\n})(${values.join(', ')});\n`;
}
