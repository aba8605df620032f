import '@pinterest-tag/element/define';
import { Router } from '@lit-labs/router';
import { html, LitElement } from 'lit';
import './shop-checkout';
import './shop-product';
import './shop-thanks';
import { products, type Order, type Product } from './products';

class ShopApp extends LitElement {
  static override properties = { cart: { state: true } };
  declare cart: Product[];
  order?: Order;

  #router = new Router(this, [
    { path: '/', render: () => this.#home() },
    {
      path: '/product/:sku',
      render: ({ sku }) => html`<shop-product .sku=${sku} @add=${this.#add}></shop-product>`,
    },
    {
      path: '/checkout',
      render: () => html`<shop-checkout .items=${this.cart} @order=${this.#order}></shop-checkout>`,
    },
    { path: '/thanks', render: () => html`<shop-thanks .order=${this.order}></shop-thanks>` },
  ]);

  constructor() {
    super();
    this.cart = [];
  }

  override render() {
    return html`
      <nav><a href="/">Home</a> <a href="/checkout">Checkout</a></nav>
      <main>${this.#router.outlet()}</main>
    `;
  }

  #home() {
    return html`
      <h1>Shop</h1>
      <ul>
        ${products.map(
          ({ sku, name, price }) =>
            html`<li><a href="/product/${sku}">${name}</a> ${price} EUR</li>`,
        )}
      </ul>
    `;
  }

  #add = ({ detail }: CustomEvent<Product>) => {
    this.cart = [...this.cart, detail];
  };

  #order = () => {
    this.order = { id: `A-${Date.now()}`, items: this.cart };
    this.cart = [];
    history.pushState({}, '', '/thanks');
    void this.#router.goto('/thanks');
  };
}

customElements.define('shop-app', ShopApp);
