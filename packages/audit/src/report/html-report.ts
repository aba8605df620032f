import { scoredComponents, type ComponentCoverage } from '@pinterest-tag/core/quality';
import type { Finding } from '../findings/finding.js';
import type { AuditReport, ReportedEvent } from './audit-report.js';
import { htmlStyles } from './html-styles.js';
import { html, Markup } from './html-template.js';
import { plural, readinessTexts, sentence } from './text-report.js';

/** Writes the report as one HTML file without scripts, which loads nothing. */
export function htmlReport(report: AuditReport): string {
  const { findings, events, inputs } = report;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Pinterest audit of ${inputs.join(', ')}</title>
        <style>
          ${new Markup(htmlStyles)}
        </style>
      </head>
      <body>
        <header>
          <h1>Pinterest audit</h1>
          ${inputs.map((input) => html`<p class="muted">${input}</p>`)} ${recordedAt(report)}
          ${facts(report)}
        </header>
        <main>
          <h2>Findings</h2>
          ${
            findings.length === 0
              ? html`<p>No findings.</p>`
              : html`<ul class="findings" role="list">
                  ${findings.map(finding)}
                </ul>`
          }
          ${quality(report)} ${readiness(report)}
          <h2>Events</h2>
          ${events.length === 0 ? html`<p>None.</p>` : events.map(event)} ${aboutReport(report)}
        </main>
      </body>
    </html>`.text;
}

function recordedAt({ recordedAt: at }: AuditReport): Markup {
  if (at === undefined) return html``;
  const text = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return html`<p class="muted">Recorded <time datetime="${at}">${text}</time></p>`;
}

function facts({ counts, quality: scored }: AuditReport): Markup {
  const fact = (value: string | number, label: string): Markup =>
    html`<li><b>${value}</b> ${label}</li>`;
  return html`<ul class="facts" role="list">
    ${scored ? fact(scored.score, 'score of 100') : html``}
    ${fact(counts.errors, counts.errors === 1 ? 'error' : 'errors')}
    ${fact(counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings')}
    ${fact(counts.events, counts.events === 1 ? 'event' : 'events')}
    ${fact(counts.serverEvents, counts.serverEvents === 1 ? 'server copy' : 'server copies')}
  </ul>`;
}

function finding(found: Finding): Markup {
  const { severity, title, code, consequence, fix, count, evidence } = found;
  const more = count - evidence.length;
  return html`<li class="finding ${severity}">
    <h3><span class="severity">${severity}</span> ${title}</h3>
    <p>${sentence(consequence)} ${withCode(fix)}</p>
    <details>
      <summary>${plural(count, 'occurrence')} of <code>${code}</code></summary>
      <ul>
        ${evidence.map((line) => html`<li>${line}</li>`)}
        ${more > 0 ? html`<li>and ${more} more</li>` : html``}
      </ul>
    </details>
  </li>`;
}

/** Names in backticks as code. */
function withCode(text: string): Markup[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

function quality({ quality: scored }: AuditReport): Markup {
  if (!scored) return html``;
  const total = scored.byEvent.reduce((sum, { count }) => sum + count, 0);
  const columns = [
    { event: 'All events', count: total, components: scored.components },
    ...scored.byEvent,
  ];
  return html`<h2 id="score">Score ${scored.score} of 100</h2>
    <p class="muted">How many events carry what Pinterest scores, by Pinterest's names.</p>
    <div class="scroll" role="region" aria-labelledby="score" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Component</th>
            ${columns.map(({ event: name, count }) => html`<th scope="col">${name} (${count})</th>`)}
          </tr>
        </thead>
        <tbody>
          ${scored.components.map(
            ({ component }) =>
              html`<tr>
                <th scope="row">
                  ${scoredComponents.find(({ name }) => name === component)?.label ?? ''}<br /><code
                    >${component}</code
                  >
                </th>
                ${columns.map(({ components }) =>
                  coverageCell(components.find((each) => each.component === component)),
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function coverageCell(covered: ComponentCoverage | undefined): Markup {
  if (!covered) return html`<td class="muted">not needed</td>`;
  const { count, of } = covered;
  const tone = count === of ? 'full' : count === 0 ? 'none' : 'part';
  return html`<td class="${tone}">${count} of ${of}</td>`;
}

const states = { ready: 'ready', incomplete: 'data missing', unseen: 'not all events seen' };

function readiness({ readiness: programmes }: AuditReport): Markup {
  return html`<h2>Programmes</h2>
    ${programmes.map(
      ({ name, state, events }) =>
        html`<p>
          <b>${name}: ${states[state]}.</b> ${readinessTexts(events).map((text) => `${text}. `)}
        </p>`,
    )}`;
}

const channels = { script: 'script', image: 'image request', server: 'server copy' };

function event(reported: ReportedEvent): Markup {
  const { event: name, at, via, delivery, tagId, eventId, pageUrl, data, userData } = reported;
  const details = { tagId, event_id: eventId, page: pageUrl, data, userData };
  return html`<details>
    <summary>
      <b>${name || '(no name)'}</b> at ${at.toFixed(1)} s, ${channels[via]}, ${delivery}
    </summary>
    <pre>${JSON.stringify(details, undefined, 2)}</pre>
  </details>`;
}

function aboutReport({ notes, redactions }: AuditReport): Markup {
  const left = redactions.map(({ kind, count }) => `${kind} (${count})`).join(', ');
  return html`<h2>About this report</h2>
    ${notes.map((note) => html`<p>${note}</p>`)}
    <p>${left === '' ? 'No personal data was found.' : `Left out of this report: ${left}.`}</p>`;
}
