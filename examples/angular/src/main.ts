import '@pinterest-tag/element/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { AppRoot } from './app/app-root';
import { CheckoutPage } from './app/checkout-page';
import { HomePage } from './app/home-page';
import { ProductPage } from './app/product-page';
import { ThanksPage } from './app/thanks-page';

void bootstrapApplication(AppRoot, {
  providers: [
    provideRouter([
      { path: '', component: HomePage },
      { path: 'product', component: ProductPage },
      { path: 'checkout', component: CheckoutPage },
      { path: 'thanks', component: ThanksPage },
    ]),
  ],
});
