import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-home-page',
  imports: [RouterLink],
  template: `
    <h1>Shop</h1>
    <p><a routerLink="/product">Mug</a> 12.50 EUR</p>
  `,
})
export class HomePage {}
