/** What `--help` prints. */
export const helpText = `Usage: pinterest-tag-audit <file.har>... [options]
       pinterest-tag-audit <address> [steps and options]

Do your Pinterest events arrive, once, complete, with consent? Audits a HAR of any
browser (plain or gzip), or a page that it opens in an installed Chrome, Edge or
Chromium, whatever tag the page runs.

Steps, taken in the order given:
  <address>               opens the address
  --accept <selector>     clicks the consent banner's button: what is sent to
                          Pinterest before is a finding
  --click <selector>      clicks an element
  --wait <ms | selector>  waits for milliseconds, or for an element

Options:
  --json                  prints the report as JSON
  --html <file>           writes the report as an HTML page
  --consent-at <time>     when the visitor consented, ISO 8601 (for HAR files)
  --browser <path>        the browser to use
  --show                  shows the browser's window
  --timeout <ms>          the longest that a step may take (default 30000)
  -h, --help              prints this
  -v, --version           prints the version

Exit code: 0 no errors found, 1 findings of severity error, 2 the input or the
command could not be read.`;
