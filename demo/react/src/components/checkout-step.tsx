import { useEffect, useRef, type ReactElement, type ReactNode, type SubmitEvent } from 'react';

/** A step of the checkout: a form that stays filled while another step is shown. */
export function CheckoutStep({
  name,
  title,
  isShown,
  onSubmit,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly isShown: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(isShown);

  useEffect(() => {
    if (isShown && !wasShown.current) heading.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form
      id={`step-${name}`}
      className="step"
      aria-labelledby={`title-${name}`}
      hidden={!isShown}
      onSubmit={submit}
    >
      <h2 id={`title-${name}`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </form>
  );
}
