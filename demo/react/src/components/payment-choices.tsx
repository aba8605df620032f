import type { ReactElement } from 'react';

const methods = [
  { id: 'pay-card', value: 'Card on delivery', label: 'Card on delivery' },
  { id: 'pay-invoice', value: 'Invoice', label: 'Invoice, within 30 days' },
  { id: 'pay-transfer', value: 'Bank transfer', label: 'Bank transfer' },
];

export const firstMethod = 'Card on delivery';

/** How the order is paid. */
export function PaymentChoices({
  method,
  onChoose,
}: {
  readonly method: string;
  readonly onChoose: (method: string) => void;
}): ReactElement {
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">Payment method</legend>
      {methods.map(({ id, value, label }) => (
        <label key={id}>
          <input
            type="radio"
            name="payment-method"
            id={id}
            value={value}
            checked={value === method}
            onChange={() => onChoose(value)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
