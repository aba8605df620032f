import { html, LitElement } from 'lit';
import { total, type Order } from './products';

class ShopThanks extends LitElement {
  static override properties = { order: { attribute: false } };
  declare order?: Order;

  override render() {
    if (!this.order) return html`<h1>No order</h1>`;
    const { id, items } = this.order;
    const properties = { order_id: id, total: total(items), products: items };
    return html`
      <h1>Thank you</h1>
      <p>Order <output>${id}</output></p>
      <pinterest-event
        name="Order Completed"
        properties=${JSON.stringify(properties)}
        event-id="order-${id}"
      ></pinterest-event>
    `;
  }
}

customElements.define('shop-thanks', ShopThanks);
