import { html, LitElement, nothing } from 'lit';
import { bySku } from './products';

class ShopProduct extends LitElement {
  static override properties = { sku: {} };
  declare sku?: string;

  override render() {
    const product = bySku(this.sku);
    if (!product) return nothing;
    const add = () => this.dispatchEvent(new CustomEvent('add', { detail: product }));
    // <pinterest-event> tracks when it shows, data-pinterest-event when the visitor presses.
    return html`
      <pinterest-event
        name="Product Viewed"
        properties=${JSON.stringify(product)}
      ></pinterest-event>
      <h1>${product.name}</h1>
      <p>${product.price} EUR</p>
      <button
        data-pinterest-event="Product Added"
        data-pinterest-properties=${JSON.stringify({ ...product, quantity: 1 })}
        @click=${add}
      >
        Add to cart
      </button>
    `;
  }
}

customElements.define('shop-product', ShopProduct);
