import type { SettingsTarget } from './details/fixes.js';

/**
 * The inspector's user wants to change a setting. Bubbles; a page that shows settings of its own cancels it,
 * else the inspector opens them.
 */
export class PinterestSettingsRequestEvent extends Event {
  static readonly type = 'pinterest-settings-request';

  /** @param place What the settings open at; `undefined` for their beginning. */
  constructor(readonly place: SettingsTarget | undefined) {
    super(PinterestSettingsRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pinterest-settings-request': PinterestSettingsRequestEvent;
  }
}
