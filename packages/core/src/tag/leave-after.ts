import type { Receipt } from '../api/receipt.js';
import { createElement } from '../support/document-member.js';
import { leavingLink, opensElsewhere } from '../transport/leaving-link.js';

/**
 * Makes a click on a link, or the submit of a form, wait until a call is delivered: for where leaving
 * must not go before the event. Call it in the listener of the event. Links and forms that open elsewhere, or that
 * stay on the page, are not delayed, nor is what the page has prevented already.
 *
 * @example link.addEventListener('click', (event) => leaveAfter(event, tag.track('Lead Generated')));
 */
export function leaveAfter(
  event: Event,
  receipt: Receipt,
  {
    timeout = 1000,
  }: {
    /** Milliseconds to wait at most. Default 1,000. */
    readonly timeout?: number;
  } = {},
): void {
  if (event.defaultPrevented) return;
  const leave = event.type === 'submit' ? submitting(event as SubmitEvent) : following(event);
  if (!leave) return;
  event.preventDefault();
  const enough = new Promise((resolve) => setTimeout(resolve, timeout));
  // A blocked script may leave the page without a receipt.
  void Promise.race([(receipt as Receipt | undefined)?.delivered ?? enough, enough]).then(leave);
}

function following(event: Event): (() => void) | undefined {
  const href = leavingLink(event);
  return href === undefined ? undefined : () => location.assign(href);
}

function submitting({ target, submitter }: SubmitEvent): (() => void) | undefined {
  const form = target as HTMLFormElement;
  if (opensElsewhere(form)) return undefined;
  return () => {
    // A field named "submit", or "getAttribute", hides the form's own method.
    const { setAttribute } = Element.prototype;
    // `submit()` fires no second event, and knows of no button: what the pressed one says is put into the form.
    const before = ['action', 'method', 'enctype', 'target'].map((name) => {
      const value = Element.prototype.getAttribute.call(form, name);
      const own = submitter?.getAttribute(`form${name}`);
      if (own) setAttribute.call(form, name, own);
      return [name, value] as const;
    });
    const field = createElement('input');
    field.type = 'hidden';
    field.name = submitter?.getAttribute('name') ?? '';
    field.value = submitter?.getAttribute('value') ?? '';
    Node.prototype.appendChild.call(form, field);
    HTMLFormElement.prototype.submit.call(form);
    field.remove();
    for (const [name, value] of before)
      if (value === null) Element.prototype.removeAttribute.call(form, name);
      else setAttribute.call(form, name, value);
  };
}
