'use client';

import { usePinterestIdentify } from '@pinterest-tag/react';
import { placeOrder } from '@/app/actions';

export function OrderForm() {
  const identify = usePinterestIdentify();
  const order = (form: FormData) => {
    identify({ email: String(form.get('email')) }); // hashed before it leaves
    return placeOrder();
  };
  return (
    <form action={order}>
      <label>
        E-mail <input name="email" type="email" required />
      </label>
      <button>Place order</button>
    </form>
  );
}
