import type { ComponentProps, ReactElement } from 'react';

/** A field to fill in, with its label. */
export function TextField({
  id,
  label,
  ...input
}: ComponentProps<'input'> & { readonly id: string; readonly label: string }): ReactElement {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required {...input} />
    </div>
  );
}
