import { usePinterestIdentify } from '@pinterest-tag/react';
import { useState } from 'react';
import { currentCustomer } from '../../../shared/customer.js';
import type { Customer } from '../../../shared/types';

/**
 * Tells the tag who is signed in on arrival; it stands before the pages, so that their calls come after.
 * The form reports a visitor who signs in later.
 */
export function ReturningCustomer(): null {
  const [customer] = useState<Customer | null>(currentCustomer);
  usePinterestIdentify(customer && { userId: customer.id, email: customer.email });
  return null;
}
