import type { EventName } from '../pintrk/pintrk-command.js';
import type { PersonalKey } from '../pintrk/user-data.js';

/** Where limited data processing applies, as codes such as `CA` and `US`. */
export interface Region {
  readonly state?: string | undefined;
  readonly country?: string | undefined;
}

/** How calls become Pinterest's events. Every setting is optional. */
export interface MappingSettings {
  /**
   * Your event names and the Pinterest event, or events, each becomes; `null` sends nothing. Goes
   * before the built-in table. Spread `ecommerceEvents` into it for the rest of the e-commerce spec.
   *
   * @example { 'User Signed Up': 'Signup', 'Demo Booked': ['Lead', 'Custom'], 'Cart Viewed': null }
   */
  readonly eventMapping?:
    Readonly<Record<string, EventName | readonly EventName[] | null>> | undefined;
  /**
   * Properties to send along under the name written here; dots reach into objects.
   *
   * @example ['plan', 'myObject.myProperty']
   */
  readonly customProperties?: readonly string[] | undefined;
  /** Which property of a product holds its catalogue id, first one found. Default `['sku', 'product_id']`. */
  readonly productId?: readonly string[] | undefined;
  /** The currency of values that come without one: ISO 4217, such as `EUR`. Default: none. */
  readonly currency?: string | undefined;
  /**
   * Events in no table: `as-is` sends a partner-defined event of that name (audiences only), `custom`
   * sends Pinterest's Custom, `drop` sends nothing. Default `as-is`.
   */
  readonly unmapped?: 'as-is' | 'custom' | 'drop' | undefined;
  /** Whether events carry a generated id or the call's `messageId` as `event_id`. Default `true`. */
  readonly eventId?: boolean | undefined;
  /** The user data to send, hashed; `false` for none. Default `['em']`, the e-mail address. */
  readonly enhancedMatch?: false | readonly PersonalKey[] | undefined;
  /** Your integration's name, as agreed with Pinterest (`np`). Default: none. */
  readonly partner?: string | undefined;
  /** Limited data processing (LDP), for a region or everywhere. Default `false`. */
  readonly limitedDataProcessing?: boolean | Region | undefined;
}
