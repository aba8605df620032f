import { Injectable } from '@angular/core';

export interface Product {
  sku: string;
  name: string;
  price: number;
}

@Injectable({ providedIn: 'root' })
export class Cart {
  items: Product[] = [];
  order?: { id: string; items: Product[] };

  get total(): number {
    return this.items.reduce((sum, { price }) => sum + price, 0);
  }

  add(product: Product): void {
    this.items = [...this.items, product];
  }

  placeOrder(): void {
    this.order = { id: `A-${Date.now()}`, items: this.items };
    this.items = [];
  }
}
