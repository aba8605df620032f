import { createBrowserRouter, Navigate } from 'react-router';
import { Shop } from './shop';
import { AccountPage } from './pages/account-page';
import { CartPage } from './pages/cart-page';
import { CategoryPage } from './pages/category-page';
import { CheckoutPage } from './pages/checkout-page';
import { ConsultationPage } from './pages/consultation-page';
import { HomePage } from './pages/home-page';
import { ProductPage } from './pages/product-page';
import { SearchPage } from './pages/search-page';
import { ThankYouPage } from './pages/thank-you-page';
import { VideoPage } from './pages/video-page';

/** Each page names its own view, with `usePinterestPage`. */
export const router = createBrowserRouter(
  [
    {
      element: <Shop />,
      children: [
        { index: true, element: <HomePage /> },
        { path: 'category/:slug?', element: <CategoryPage /> },
        { path: 'product/:sku', element: <ProductPage /> },
        { path: 'search', element: <SearchPage /> },
        { path: 'cart', element: <CartPage /> },
        { path: 'checkout', element: <CheckoutPage /> },
        { path: 'thank-you', element: <ThankYouPage /> },
        { path: 'video', element: <VideoPage /> },
        { path: 'account', element: <AccountPage /> },
        { path: 'consultation', element: <ConsultationPage /> },
        { path: '*', element: <Navigate to="/" replace /> },
      ],
    },
  ],
  { basename: new URL(document.baseURI).pathname },
);
