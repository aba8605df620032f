import type { ReactElement } from 'react';
import { sampleDelivery, type Delivery } from '../shop/delivery';
import { TextField } from './text-field';

/** Where the order goes. */
export function DeliveryFields({
  delivery,
  onChange,
}: {
  readonly delivery: Delivery;
  readonly onChange: (delivery: Delivery) => void;
}): ReactElement {
  const field = (name: keyof Delivery): { value: string; onChange: ChangeHandler } => ({
    value: delivery[name],
    onChange: (event) => onChange({ ...delivery, [name]: event.target.value }),
  });

  return (
    <>
      <p>
        In a hurry?{' '}
        <button
          type="button"
          className="link-button"
          id="fill-sample"
          onClick={() => onChange(sampleDelivery)}
        >
          Fill in a sample address
        </button>
      </p>
      <TextField id="email" label="Email" type="email" autoComplete="email" {...field('email')} />
      <TextField id="full-name" label="Full name" autoComplete="name" {...field('name')} />
      <TextField
        id="street"
        label="Street and number"
        autoComplete="street-address"
        {...field('street')}
      />
      <div className="field-pair">
        <TextField id="city" label="Town" autoComplete="address-level2" {...field('city')} />
        <TextField
          id="postcode"
          label="Postcode"
          autoComplete="postal-code"
          {...field('postcode')}
        />
      </div>
    </>
  );
}

type ChangeHandler = (event: { readonly target: { readonly value: string } }) => void;
