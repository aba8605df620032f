import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PageDetails } from '../analytics/call-arguments.js';
import type { MappingSettings } from './mapping-settings.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Consent } from './consent.js';

/**
 * Sees each command just before it goes out, with the call it came from. Return it, edited or not;
 * `null` or `false` drops it, `undefined` sends it as it stands. If it throws the command is dropped:
 * what was to be edited out must not leave. User data in it is hashed already.
 */
export type BeforeSend = (
  command: PinterestCommand,
  call: AnalyticsCall,
) => PinterestCommand | null | false | undefined | void;

/** Who the visitor is: traits of the Segment Spec, and `userId`. */
export interface KnownUser {
  readonly userId?: string | undefined;
  readonly email?: string | undefined;
  readonly [trait: string]: unknown;
}

/** How a tag is set up. Only `tagId` is required. */
export interface PinterestTagOptions extends MappingSettings {
  /** Your Pinterest Tag's id: 13 digits, in Ads Manager under Conversions. */
  readonly tagId: string;
  /**
   * Page views sent by themselves: `load` one when the tag starts, `history` also one per navigation
   * of a single-page app, `manual` none. Default `load`.
   */
  readonly pageViews?: 'load' | 'history' | 'manual' | undefined;
  /** The page call of the automatic page view; a function is asked at each view, an object is that of the view the tag starts at. */
  readonly page?: PageDetails | (() => PageDetails) | undefined;
  /** What the visitor said so far. Default `granted`. */
  readonly consent?: Consent | undefined;
  /**
   * What Global Privacy Control does: `limit` turns limited data processing on, `deny` denies consent
   * for good, `ignore` nothing. Default `limit`.
   */
  readonly globalPrivacyControl?: 'limit' | 'deny' | 'ignore' | undefined;
  /** Who the visitor is, when known at load; hashed before it leaves. */
  readonly user?: KnownUser | undefined;
  /** Edits or drops what goes out. Default: all goes out as it is. */
  readonly beforeSend?: BeforeSend | undefined;
  /**
   * When to load Pinterest's script: after the page's `load` event, one second later at most (`eager`), or
   * when the browser is idle (`idle`). Calls are queued meanwhile. Default `eager`.
   */
  readonly loading?: 'eager' | 'idle' | undefined;
  /** Where Pinterest's script comes from. Default `https://s.pinimg.com/ct/core.js`. */
  readonly scriptSrc?: string | undefined;
  /** Where image requests go. Default `https://ct.pinterest.com`. */
  readonly endpoint?: string | undefined;
  /** For a Content Security Policy: the nonce of Pinterest's script element. Default: none. */
  readonly nonce?: string | undefined;
  /** Calls held at most for consent, and for Pinterest's script; past that the oldest goes. Default 1,000. */
  readonly maxHeld?: number | undefined;
  /** Milliseconds from a call until its receipt ends as `timeout`, whatever it waits for. Default 5,000. */
  readonly deliveryTimeout?: number | undefined;
  /** Explains on the console what is wrong with a call, once each; the CDN bundle shows the inspector, too. Default `false`. */
  readonly debug?: boolean | undefined;
}
