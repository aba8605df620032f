import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Consent, PinterestTag } from '@pinterest-tag/core';
import { names, openTagPage, tagId } from '../../../test/support/tag-page.js';
import { waitUntil } from '../../../test/support/wait-until.js';

/** What a page's life is made of; each that ends in a task of its own is followed by one. */
type Operation = 'start' | 'destroy' | 'track' | 'navigate' | Consent;
const operations = fc.array(
  fc.constantFrom<Operation[]>(
    ...(['start', 'start', 'destroy', 'track', 'track', 'navigate'] as const),
    ...(['granted', 'granted', 'pending', 'denied'] as const),
  ),
  { minLength: 2, maxLength: 14 },
);

/** What must arrive: the rules of the tag, without any of its code. */
class Model {
  consent: Consent | undefined;
  isRunning = false;
  arriving: string[] = [];
  /** Whether Pinterest's script was asked for, and its own first event is to arrive. */
  isOpen = false;
  /** How many page views the tag has counted. */
  views = 0;
  #held: string[] = [];
  /** Calls made while there is no tag. */
  #early: string[] = [];
  #view = '/';
  #counted = '';

  start(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.consent ??= 'pending';
    this.isOpen ||= this.consent === 'granted';
    this.#early.splice(0).forEach((name) => this.#send(name));
    if (this.#counted !== this.#view) this.#count();
  }
  destroy(): void {
    if (!this.isRunning) return;
    this.isRunning = false;
    this.consent = undefined;
    this.#held = [];
  }
  track(name: string): void {
    if (this.isRunning) this.#send(name);
    else this.#early.push(name);
  }
  say(consent: Consent): void {
    this.consent = consent;
    if (!this.isRunning) return;
    this.isOpen ||= consent === 'granted';
    const held = this.#held.splice(0);
    if (consent === 'pending') this.#held = held;
    if (consent === 'granted') this.arriving.push(...held);
  }
  navigate(path: string): void {
    this.#view = path;
    if (this.isRunning) this.#count();
  }
  #count(): void {
    this.#counted = this.#view;
    this.views++;
    this.#send('PageVisit');
  }
  #send(name: string): void {
    if (this.consent === 'granted') this.arriving.push(name);
    if (this.consent === 'pending') this.#held.push(name);
  }
}

describe('any life of a page', function () {
  this.timeout(120_000);

  it('sends what the rules say, in order, once', async () => {
    await fc.assert(fc.asyncProperty(operations, live), { numRuns: 12 });
  });
});

async function live(lived: readonly Operation[]): Promise<void> {
  const tagPage = await openTagPage();
  const { window } = tagPage.page;
  const model = new Model();
  let tag: PinterestTag | undefined;
  let views = 0;
  window.core.getPinterestTag().subscribe((activity) => {
    if (activity.type === 'call' && activity.call.type === 'page') views++;
  });
  const start = (): void => {
    tag ??= tagPage.create({ consent: 'pending', pageViews: 'history' });
    model.start();
  };
  /** Until all that was to arrive has: what is taken back later is another test's. */
  const settle = async (): Promise<void> => {
    // A view waits for a redirect to take its place.
    await waitUntil(() => views === model.views);
    await new Promise((resolve) => window.setTimeout(resolve));
    if (model.isOpen) await tagPage.sandbox.waitFor(model.arriving.length + 1);
  };
  for (const [index, operation] of lived.entries()) {
    if (operation === 'start') start();
    else if (operation === 'destroy') {
      tag?.destroy();
      tag = undefined;
      model.destroy();
    } else if (operation === 'track') {
      window.core.getPinterestTag().track(`E${index}`);
      model.track(`E${index}`);
    } else if (operation === 'navigate') {
      window.history.pushState({}, '', `?view=${index}`);
      model.navigate(`${index}`);
    } else {
      window.core.getPinterestTag().setConsent(operation);
      model.say(operation);
    }
    await settle();
  }
  start();
  await settle();
  window.core.getPinterestTag().setConsent('granted');
  model.say('granted');
  await window.core.getPinterestTag().track('Last').delivered;
  expect(names(await tagPage.sandbox.events()), lived.join(' ')).to.deep.equal([
    'init',
    ...model.arriving,
    'Last',
  ]);
  expect((await tagPage.sandbox.events()).every((event) => event.tagId === tagId)).to.equal(true);
  await tagPage.close();
}
