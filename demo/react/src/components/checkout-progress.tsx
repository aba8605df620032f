import type { ReactElement } from 'react';

const steps = { delivery: 'Delivery', payment: 'Payment', review: 'Review' };

/** How far the checkout is. */
export function CheckoutProgress({ step }: { readonly step: string }): ReactElement {
  return (
    <ol className="progress" aria-label="Steps">
      {Object.entries(steps).map(([name, label]) => (
        <li key={name} id={`progress-${name}`} aria-current={name === step ? 'step' : undefined}>
          {label}
        </li>
      ))}
    </ol>
  );
}
