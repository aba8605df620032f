import { TrackOnView } from '@/app/track-on-view';
import { readCart } from '@/lib/cart';
import { total } from '@/lib/products';
import { OrderForm } from './order-form';

export default async function CheckoutPage() {
  const products = await readCart();
  if (products.length === 0) return <h1>Your cart is empty</h1>;
  return (
    <>
      <h1>Checkout</h1>
      <p>{total(products)} EUR</p>
      <OrderForm />
      <TrackOnView event="Checkout Started" properties={{ value: total(products), products }} />
    </>
  );
}
