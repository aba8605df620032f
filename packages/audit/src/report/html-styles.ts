/** The styles of the HTML report: light and dark, from 320 px up. */
export const htmlStyles = `
:root {
  color-scheme: light dark;
  --page: #faf9f7; --card: #fff; --text: #1d1c1a; --muted: #5d5a55; --line: #dedad3;
  --error: #b3261e; --error-back: #fbe9e7; --warning: #7a4f00; --warning-back: #fdf1d8;
  --info: #1f5a96; --info-back: #e6f0fa; --good: #1d6b3c; --focus: #1f5a96;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #171614; --card: #211f1d; --text: #f1eeea; --muted: #b5afa6; --line: #3b3733;
    --error: #ffb4ab; --error-back: #4a1f1b; --warning: #f5c66b; --warning-back: #43310c;
    --info: #a5cdf5; --info-back: #1b334b; --good: #8fd6a8; --focus: #a5cdf5;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
main, header { max-width: 62rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2rem); }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 0.25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0; }
.muted { color: var(--muted); }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.facts li {
  flex: 1 1 7rem; padding: 0.75rem 1rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 0.5rem; color: var(--muted);
}
.facts b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--text); }
.findings { list-style: none; margin: 0; padding: 0; }
.finding {
  margin: 0 0 0.75rem; padding: 0.9rem 1rem; background: var(--card);
  border: 1px solid var(--line); border-left: 0.3rem solid var(--tone); border-radius: 0.5rem;
}
.error { --tone: var(--error); --tone-back: var(--error-back); }
.warning { --tone: var(--warning); --tone-back: var(--warning-back); }
.info { --tone: var(--info); --tone-back: var(--info-back); }
.severity {
  display: inline-block; margin-right: 0.4rem; padding: 0 0.5rem; border-radius: 1rem;
  background: var(--tone-back); color: var(--tone); font-size: 0.8rem; font-weight: 600;
}
code, pre { font: 0.85em/1.5 ui-monospace, monospace; }
details { margin-top: 0.5rem; }
summary { cursor: pointer; color: var(--muted); padding: 0.25rem 0; }
details ul { margin: 0.25rem 0 0; padding-left: 1.2rem; }
pre {
  margin: 0.5rem 0 0; padding: 0.75rem; overflow-x: auto; white-space: pre-wrap;
  background: var(--page); border: 1px solid var(--line); border-radius: 0.4rem;
}
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; overflow-wrap: normal; }
th, td { padding: 0.45rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
th { font-weight: 600; white-space: nowrap; }
td { white-space: nowrap; }
.full { color: var(--good); }
.part { color: var(--warning); }
.none { color: var(--error); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print { .finding, .facts li { break-inside: avoid; } }
`;
