import type { SandboxEvent } from '@pinterest-tag/sandbox';
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sandboxUrl } from './local-pinterest.js';

/** Events shown at most. */
const max = 200;

/** Shows what the sandbox receives, as it arrives, the newest first. */
export function showReceived(rows: HTMLElement, source: HTMLElement): void {
  if (!sandboxUrl) {
    source.textContent = 'This shop sends to the real Pinterest: see Ads Manager, Conversions.';
    return;
  }
  render(
    html`A Pinterest on this machine, at <a href="${sandboxUrl}/events">${sandboxUrl}</a>. The
      <code>init</code> of each page is Pinterest's own.`,
    source,
  );
  let events: SandboxEvent[] = [];
  new EventSource(`${sandboxUrl}/events/stream`).addEventListener('message', ({ data }) => {
    events = [JSON.parse(String(data)) as SandboxEvent, ...events].slice(0, max);
    render(
      repeat(events, ({ id }) => id, row),
      rows,
    );
  });
}

function row({ at, event, data, userData, via, warnings }: SandboxEvent): TemplateResult {
  const items = Array.isArray(data['line_items']) ? data['line_items'] : [];
  const products = items
    .map((item) => text((item as Record<string, unknown> | null)?.['product_id']))
    .filter(Boolean);
  return html`<tr>
    <td>${new Date(at).toLocaleTimeString()}</td>
    <th scope="row">${event}</th>
    <td>${text(data['value'])} ${text(data['currency'])}</td>
    <td>${products.join(', ')}</td>
    <td>
      ${'em' in userData ? html`<span title=${text(userData['em'])}>e-mail, hashed</span>` : nothing}
    </td>
    <td>
      ${via === 'image' ? 'as an image, on leaving. ' : ''}${warnings.map((warning) => text(warning)).join(' ')}
    </td>
  </tr>`;
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
