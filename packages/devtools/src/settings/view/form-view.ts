import type { SettingsForm } from '../model/settings-form.js';

/** What parts of the form need of the element they stand in. */
export interface FormView {
  readonly form: SettingsForm;
  /** Names of the events seen on the page, the newest first. */
  readonly seenEvents: readonly string[];
  /** Whether the settings of the page have been read. */
  readonly isBegun: boolean;
  /** Announces a message to assistive technology. */
  readonly announce: (message: string) => void;
  /** Moves the focus to the element of an id, once it is there. */
  readonly focus: (id: string) => void;
}
