import type { Activity, PinterestTag } from '@pinterest-tag/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Announcer } from './announcer.js';
import type { CallRecord } from './call-record.js';
import { followTag } from './follow-tag.js';
import { InspectorModel } from './inspector-model.js';
import { readPreferences, savePreferences } from '../panel/preferences.js';
import { SavedLog } from './saved-log.js';

/** Calls kept at most. */
const maxCalls = 10_000;

/** Brings what happens to a tag's calls to an element, which is updated once a frame at most. */
export class CallsController implements ReactiveController {
  readonly model: InspectorModel;
  readonly announcer: Announcer;
  /** Another number after each change: the model's lists are changed in place. */
  version = 0;
  readonly #host: ReactiveControllerHost;
  readonly #saved: SavedLog;
  readonly #heard = new WeakSet<Activity>();
  #tag: PinterestTag | undefined;
  #keep = true;
  #isNew = true;
  #end: (() => void) | undefined;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    this.announcer = new Announcer(() => host.requestUpdate());
    this.model = new InspectorModel(maxCalls, now, (before, after) =>
      this.#onChange(before, after),
    );
    this.#saved = new SavedLog(sessionStorageHere(), () => this.model.all);
  }

  /** The tag that is followed; `undefined` for the page's default one, whichever that is. */
  get tag(): PinterestTag | undefined {
    return this.#tag;
  }

  set tag(tag: PinterestTag | undefined) {
    if (tag === this.#tag) return;
    this.#tag = tag;
    if (!this.#end) return;
    this.#unfollow();
    this.model.startPage();
    if (!this.#keep) this.model.clear();
    this.#follow();
    this.update();
  }

  /** Whether calls are kept across page loads, and across tags. */
  get keep(): boolean {
    return this.#keep;
  }

  set keep(keep: boolean) {
    this.#keep = keep;
    savePreferences({ keep });
    if (keep) this.#saved.save();
    else this.#saved.forget();
    this.update();
  }

  /**
   * Takes what happened, each once.
   *
   * @param at When it happened, by `performance.now()`. Default: now.
   */
  hear(activity: Activity, at?: number): void {
    if (this.#heard.has(activity)) return;
    this.#heard.add(activity);
    this.model.hear(activity, at === undefined ? at : performance.timeOrigin + at);
    if (activity.type === 'consent') this.#updateSoon();
  }

  clear(): void {
    this.model.clear();
    this.#saved.forget();
    this.update();
  }

  /** Shows what changed, in this task. */
  update(): void {
    this.version++;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#isNew) this.#remember();
    this.#isNew = false;
    this.#follow();
    addEventListener('pagehide', this.#flush);
  }

  hostDisconnected(): void {
    this.#unfollow();
    this.#flush();
    removeEventListener('pagehide', this.#flush);
  }

  /** Takes the calls of earlier pages, if they are to be kept; before any call. */
  #remember(): void {
    this.#keep = readPreferences().keep ?? true;
    if (this.#keep) this.model.restore(this.#saved.read());
  }

  readonly #flush = (): void => this.#saved.flush();

  #follow(): void {
    this.#end = followTag(this.#tag, (activity) => this.hear(activity));
  }

  #unfollow(): void {
    try {
      this.#end?.();
    } catch {
      // The tag's window is gone.
    }
    this.#end = undefined;
  }

  #onChange(before: CallRecord | undefined, after: CallRecord | undefined): void {
    if (this.#keep) this.#saved.save();
    if (!before && after && !this.model.isPaused) this.announcer.add(after);
    this.#updateSoon();
  }

  #updateSoon(): void {
    if (this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.update();
    });
  }
}

/** Milliseconds since 1970, finer than Date's and never backwards. */
const now = (): number => performance.timeOrigin + performance.now();

/** Asking for it throws where the page may not have any. */
function sessionStorageHere(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
