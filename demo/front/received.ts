import type { SandboxEvent } from '@pinterest-tag/sandbox';
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sandboxUrl } from './local-pinterest.js';

/** Events kept at most. */
const max = 200;

/** Shows what the sandbox receives, as it arrives, the newest first. */
export function showReceived(section: HTMLElement): void {
  const find = <E extends HTMLElement>(selector: string): E => section.querySelector(selector) as E;
  const source = find('#source');
  const rows = find('#rows');
  const inits = find<HTMLInputElement>('#inits input');
  if (!sandboxUrl) {
    source.textContent = 'This shop sends to the real Pinterest: see Ads Manager, Conversions.';
    return;
  }
  render(
    html`A local mock of Pinterest, at <a href="${sandboxUrl}/events">${sandboxUrl}</a>. Its script
      adds an <code>init</code> on each page.`,
    source,
  );
  let events: SandboxEvent[] = [];
  const show = (): void => {
    // A pair of the same event from both sides is one row, as it counts once.
    const joined = new Set(events.map(({ countedWith }) => countedWith));
    const shown = events.filter(
      ({ event, countedWith }) => countedWith === undefined && (inits.checked || event !== 'init'),
    );
    const toRow = (event: SandboxEvent): TemplateResult => row(event, joined.has(event.id));
    render(shown.length > 0 ? repeat(shown, ({ id }) => id, toRow) : nothingYet, rows);
  };
  inits.addEventListener('change', show);
  new EventSource(`${sandboxUrl}/events/stream`).addEventListener('message', ({ data }) => {
    events = [JSON.parse(String(data)) as SandboxEvent, ...events].slice(0, max);
    show();
  });
  show();
}

const nothingYet = html`<tr>
  <td colspan="6">Nothing yet. Nothing is sent before the shop's visitor agrees to it.</td>
</tr>`;

function row(received: SandboxEvent, isJoined: boolean): TemplateResult {
  const { at, event, data, userData, via, warnings } = received;
  const items = data['line_items'] ?? data['contents'];
  const products = (Array.isArray(items) ? (items as Record<string, unknown>[]) : [])
    .map((item) => text(item['product_id'] ?? item['id']))
    .filter(Boolean);
  const value = text(data['value']);
  return html`<tr>
    <td class="time">${timeOf(at)}</td>
    <th scope="row">${event}</th>
    <td>${value && `${value} ${text(data['currency'])}`}</td>
    <td>${products.join(', ')}</td>
    <td>
      ${'em' in userData ? html`<span title=${String(userData['em'])}>e-mail, hashed</span>` : nothing}
    </td>
    <td>
      ${isJoined ? 'from browser and server, counts once. ' : sources[via]}${warnings.map((warning) => text(warning)).join(' ')}
    </td>
  </tr>`;
}

const sources = { script: '', image: 'as an image, on leaving. ', server: 'from the server. ' };

/** `14:05:09`, as the inspector says it. */
const timeOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB');

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
