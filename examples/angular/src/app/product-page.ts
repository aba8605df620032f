import { Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { Cart } from './cart';

@Component({
  selector: 'app-product-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA], // <pinterest-event> is no component of Angular's
  template: `
    <pinterest-event name="Product Viewed" [attr.properties]="properties"></pinterest-event>
    <h1>{{ product.name }}</h1>
    <p>{{ product.price }} EUR</p>
    <button
      data-pinterest-event="Product Added"
      [attr.data-pinterest-properties]="properties"
      (click)="cart.add(product)"
    >
      Add to cart
    </button>
  `,
})
export class ProductPage {
  readonly cart = inject(Cart);
  readonly product = { sku: 'MUG-1', name: 'Mug', price: 12.5, quantity: 1 };
  readonly properties = JSON.stringify(this.product);
}
