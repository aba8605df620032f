import type { PinterestTagSettings } from './settings.js';

/** The form's user has changed the settings. Bubbles. */
export class PinterestSettingsChangeEvent extends Event {
  static readonly type = 'pinterest-settings-change';

  /** @param settings What the form says now; only what is valid. */
  constructor(readonly settings: PinterestTagSettings) {
    super(PinterestSettingsChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pinterest-settings-change': PinterestSettingsChangeEvent;
  }
}
