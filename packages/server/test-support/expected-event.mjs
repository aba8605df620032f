// The Conversions API's event of a command of the tag, by the table of the contract, key by key.
import { createHash } from 'node:crypto';
import { standardEvents } from '@pinterest-tag/core';

export const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const apiNames = Object.fromEntries(
  standardEvents.map((name) => [
    name.toLowerCase(),
    name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).toLowerCase(),
  ]),
);

const number = (value) => (typeof value === 'number' ? String(value) : undefined);
const whole = (value) => (Number.isInteger(value) ? value : undefined);

/** Without what is undefined, or an empty list or object. */
const compact = (given) =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) =>
        value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );

/** `undefined` for a partner-defined event, which is not sent. */
export function expectedEvent([, name, ed], { type, user = {}, visitor, time }) {
  const eventName = apiNames[name.toLowerCase()];
  if (!eventName) return undefined;
  const items = ed.line_items ?? [];
  const isPage = type === 'page';
  const contents = items
    .map((item) =>
      compact({
        id: item.product_id,
        item_name: item.product_name,
        item_category: item.product_category,
        item_brand: item.product_brand,
        item_price: number(item.product_price),
        quantity: whole(item.product_quantity),
      }),
    )
    .filter((content) => Object.keys(content).length > 0);
  const { np, opt_out_type, ...personal } = user;
  return compact({
    event_name: eventName,
    action_source: 'web',
    event_time: time,
    event_id: ed.event_id,
    event_source_url: visitor.url,
    partner_name: np,
    user_data: compact({
      ...Object.fromEntries(
        Object.entries(personal).map(([key, value]) => [
          key,
          [
            /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/.test(value)
              ? value
              : sha256(value.toLowerCase()),
          ],
        ]),
      ),
      client_ip_address: visitor.ip,
      client_user_agent: visitor.userAgent,
    }),
    custom_data: compact({
      value: number(ed.value),
      currency: ed.currency,
      order_id: ed.order_id,
      num_items: whole(ed.order_quantity),
      search_string:
        typeof ed.search_query === 'number' ? String(ed.search_query) : ed.search_query,
      content_ids: items.flatMap(({ product_id }) => product_id ?? []),
      contents,
      content_name: isPage ? ed.name : undefined,
      content_category: isPage ? ed.category : undefined,
      opt_out_type,
    }),
  });
}
