/**
 * Who it was. Lists hold SHA-256 digests in hex; the rest is plain text.
 *
 * @see https://developers.pinterest.com/docs/api/v5/events-create/
 */
export interface ConversionUserData {
  em?: string[];
  ph?: string[];
  ge?: string[];
  db?: string[];
  ln?: string[];
  fn?: string[];
  ct?: string[];
  st?: string[];
  zp?: string[];
  country?: string[];
  external_id?: string[];
  click_id?: string;
  client_ip_address?: string;
  client_user_agent?: string;
}

/** One product of an event. */
export interface ConversionContent {
  id?: string;
  item_name?: string;
  item_category?: string;
  item_brand?: string;
  /** Price of one, as text: `12.5`. */
  item_price?: string;
  quantity?: number;
}

/** What it was about. */
export interface ConversionCustomData {
  /** Total of the event in `currency`, as text: `25.5`. */
  value?: string;
  /** ISO 4217. */
  currency?: string;
  order_id?: string;
  content_ids?: string[];
  contents?: ConversionContent[];
  num_items?: number;
  search_string?: string;
  content_name?: string;
  content_category?: string;
  /** `LDP` limits data processing; `st` and `country` of the user data are then the region. */
  opt_out_type?: string;
}

/**
 * One event as Pinterest's Conversions API takes it. Plain JSON: it can wait in any queue.
 *
 * @see https://developers.pinterest.com/docs/api/v5/events-create/
 */
export interface ConversionEvent {
  /** A standard event in snake case, such as `add_to_cart`. */
  event_name: string;
  action_source: 'web';
  /** Unix seconds. */
  event_time: number;
  /** The tag's event with the same name and id is the same event. */
  event_id: string;
  event_source_url?: string;
  /** Whether the visitor opted out of tracking. */
  opt_out?: boolean;
  partner_name?: string;
  /** ISO 639-1. */
  language?: string;
  user_data: ConversionUserData;
  custom_data?: ConversionCustomData;
}
