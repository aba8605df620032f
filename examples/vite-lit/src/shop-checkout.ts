import { html, LitElement } from 'lit';
import { total, type Product } from './products';

class ShopCheckout extends LitElement {
  static override properties = { items: { attribute: false } };
  declare items: Product[];

  constructor() {
    super();
    this.items = [];
  }

  override firstUpdated() {
    if (this.items.length === 0) return;
    const properties = { value: total(this.items), products: this.items };
    // The element's methods are those of the tag.
    document.querySelector('pinterest-tag')?.track('Checkout Started', properties);
  }

  override render() {
    if (this.items.length === 0) return html`<h1>Your cart is empty</h1>`;
    return html`
      <h1>Checkout</h1>
      <p>${total(this.items)} EUR</p>
      <form @submit=${this.#order}>
        <label>E-mail <input name="email" type="email" required /></label>
        <button>Place order</button>
      </form>
    `;
  }

  #order = (event: SubmitEvent) => {
    event.preventDefault();
    const email = String(new FormData(event.target as HTMLFormElement).get('email'));
    document.querySelector('pinterest-tag')?.identify({ email }); // hashed before it leaves
    this.dispatchEvent(new CustomEvent('order'));
  };
}

customElements.define('shop-checkout', ShopCheckout);
