import type { AnalyticsCall } from '@pinterest-tag/core';
import type { SettingsForm } from '../model/settings-form.js';

/** What parts of the form need of the element they stand in. */
export interface FormView {
  readonly form: SettingsForm;
  /** Calls seen on the page, the newest first. */
  readonly seenCalls: readonly AnalyticsCall[];
  /** Says something to those who don't see it. */
  readonly say: (message: string) => void;
  /** Moves the focus to the element of an id, once it is there. */
  readonly focus: (id: string) => void;
  /** Copies a text, and says that `what` is copied. */
  readonly copy: (text: string, what: string) => void;
  /** What the button says that copied `what` a moment ago. */
  readonly copied: (what: string) => string | undefined;
}
