import type { Activity, AnalyticsCall } from '@pinterest-tag/core';
import { html, render } from 'lit';

/** How each outcome reads. */
const ends: Readonly<Record<string, string>> = {
  sent: 'Pinterest has it',
  refused: 'Pinterest refused it',
  denied: 'not sent: no consent',
  blocked: 'blocked',
  timeout: 'no answer yet',
  dropped: 'not sent',
};

/** The last call on its way, in three steps: what the shop said, what it became, how it ended. */
export function createJourney(place: HTMLElement): (activity: Activity) => void {
  let eventId = '';
  let call = '';
  let event = '';
  let end = '';
  const show = (): void => {
    render(
      html`<ol>
        <li><b>The shop calls</b><code>${call}</code></li>
        <li><b>It becomes</b><code>${event}</code></li>
        <li><b>And then</b><span>${end}</span></li>
      </ol>`,
      place,
    );
  };
  render(html`<p>Press anything in the shop: its last call is followed here.</p>`, place);
  return (activity) => {
    if (activity.type === 'call') {
      if (activity.call.type === 'identify') return;
      ({ eventId } = activity);
      call = textOf(activity.call);
      event = activity.commands.map(([, name]) => name).join(', ') || 'nothing';
      end = activity.consent === 'pending' ? 'held until the visitor agrees' : 'on its way …';
    } else if (activity.type !== 'consent' && activity.eventId === eventId) {
      if (activity.type === 'command') end = 'on its way …';
      else
        end =
          activity.outcome === 'timeout' && end.startsWith('held')
            ? end
            : (ends[activity.outcome] ?? '');
    } else return;
    show();
  };
}

function textOf(call: AnalyticsCall): string {
  if (call.type === 'track') return `track('${call.event}')`;
  const name = call.type === 'page' && (call.category ?? call.name);
  return name ? `page('${name}')` : 'page()';
}
