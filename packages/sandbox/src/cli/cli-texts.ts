import type { Sandbox } from '../sandbox-types.js';

/** The text of `--help`. */
export const helpText = `Usage: pinterest-tag-sandbox [options]

Runs a local mock of Pinterest's script and endpoints, and prints each event that
arrives.

Options:
  --port <number>          port on 127.0.0.1; 0 selects a free one (default 8788)
  --delay <ms>             wait this long before every answer (default 0)
  --allow-origin <origin>  let pages of this origin use the API as well; repeatable
  -h, --help               print this help`;

/** The text printed when the sandbox has started. */
export function welcomeText({ url, scriptSrc, endpoint }: Sandbox): string {
  return `Pinterest Tag sandbox on ${url}

  script    ${scriptSrc}
  endpoint  ${endpoint}
  events    ${url}/events

Point a tag at it:

  <pinterest-tag tag-id="2612345678901" script-src="${scriptSrc}" endpoint="${endpoint}">

and a server: createPinterestServer({ adAccountId, accessToken, endpoint: '${endpoint}' })

Press Ctrl+C to stop.
`;
}
