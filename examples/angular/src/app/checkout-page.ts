import { Component, inject, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { Cart } from './cart';

@Component({
  selector: 'app-checkout-page',
  template: `
    <h1>Checkout</h1>
    <p>{{ cart.total }} EUR</p>
    <form (submit)="order($event, email.value)">
      <label>E-mail <input #email type="email" required /></label>
      <button>Place order</button>
    </form>
  `,
})
export class CheckoutPage implements OnInit {
  readonly cart = inject(Cart);
  readonly #router = inject(Router);
  readonly #tag = document.querySelector('pinterest-tag');

  ngOnInit(): void {
    const { items, total } = this.cart;
    if (items.length > 0) this.#tag?.track('Checkout Started', { value: total, products: items });
  }

  order(event: Event, email: string): void {
    event.preventDefault();
    this.#tag?.identify({ email }); // hashed before it leaves
    this.cart.placeOrder();
    void this.#router.navigateByUrl('/thanks');
  }
}
