import type { Activity, AnalyticsCall, PinterestTag } from '@pinterest-tag/core';
import { html, render } from 'lit';
import { dataLayerEvent } from './data-layer-event.js';

/** How each outcome reads. */
const ends: Readonly<Record<string, string>> = {
  sent: 'Pinterest has it',
  refused: 'Pinterest refused it',
  denied: 'not sent: no consent',
  blocked: 'blocked',
  timeout: 'no answer yet',
  dropped: 'not sent',
};

/** What the strip shows of a call. */
interface Step {
  readonly eventId: string;
  readonly type: AnalyticsCall['type'];
  readonly call: string;
  readonly event: string;
  readonly end: string;
}

/** The strip that follows a call on its way. */
export interface Journey {
  /** The visitor pressed something: what is called now explains that. */
  press(): void;
  follow(tag: PinterestTag): void;
}

/** The last call in three steps: what the shop called, what it became, how it ended. */
export function createJourney(place: HTMLElement, onCall: (call: AnalyticsCall) => void): Journey {
  let step: Step | undefined;
  let isPressed = true;
  const show = (next: Step): void => {
    step = next;
    render(
      html`<ol>
        <li><b>The shop calls</b><code>${next.call}</code></li>
        <li><b>It becomes</b><code>${next.event}</code></li>
        <li><b>And then</b><span>${next.end}</span></li>
      </ol>`,
      place,
    );
  };
  render(html`<p>Press anything in the shop: its last call is followed here.</p>`, place);

  return {
    press: () => (isPressed = true),
    follow(tag) {
      let isKnown = false;
      tag.subscribe((activity) => {
        if (activity.type === 'command' && activity.call.type === 'identify') isKnown = true;
        if (activity.type === 'call') {
          // A press may lead to another page, whose view explains it less than what was done.
          const isAside = activity.call.type !== 'track' && step?.type === 'track';
          if (isAside && !isPressed) return;
          isPressed = false;
          show(begin(activity));
          onCall(activity.call);
        } else if (step && activity.type !== 'consent' && activity.eventId === step.eventId)
          show({ ...step, end: endOf(activity, step, isKnown) });
      });
    },
  };
}

function begin({ call, eventId, commands, consent }: Extract<Activity, { type: 'call' }>): Step {
  const events = commands.flatMap((command) => (command[0] === 'track' ? [command[1]] : []));
  return {
    eventId,
    type: call.type,
    call: textOf(call),
    event: events.join(', ') || (commands.length > 0 ? 'user data, hashed' : 'nothing'),
    end: consent === 'pending' ? 'queued until the visitor agrees' : 'on its way …',
  };
}

function endOf(
  activity: Exclude<Activity, { type: 'call' | 'consent' }>,
  { end, type }: Step,
  isKnown: boolean,
): string {
  if (activity.type === 'command') return 'on its way …';
  const { outcome } = activity;
  if (outcome === 'timeout' && end.startsWith('queued')) return end;
  if (outcome === 'sent' && type === 'identify') return 'sent with every later event';
  const text = ends[outcome] ?? '';
  return outcome === 'sent' && isKnown ? `${text}, with user data, hashed` : text;
}

function textOf(call: AnalyticsCall): string {
  const pushed = dataLayerEvent(call);
  if (pushed) return `dataLayer.push({ event: '${pushed}' })`;
  if (call.type === 'track') return `track('${call.event}')`;
  if (call.type === 'identify') return 'identify(…)';
  const name = call.category ?? call.name;
  return name ? `page('${name}')` : 'page()';
}
