import { Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { Cart } from './cart';

@Component({
  selector: 'app-thanks-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (order) {
      <h1>Thank you</h1>
      <p>
        Order <output>{{ order.id }}</output>
      </p>
      <pinterest-event
        name="Order Completed"
        [attr.event-id]="'order-' + order.id"
        [attr.properties]="properties"
      ></pinterest-event>
    } @else {
      <h1>No order</h1>
    }
  `,
})
export class ThanksPage {
  readonly order = inject(Cart).order;
  readonly properties = JSON.stringify({
    order_id: this.order?.id,
    total: this.order?.items.reduce((sum, { price }) => sum + price, 0),
    products: this.order?.items,
  });
}
