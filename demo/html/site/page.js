/** What every page has in common: the consent question, header and footer, and telling the tag who is signed in. */
import '../consent.js';
import { currentCustomer } from '../../shared/customer.js';
import { mountFooter } from './footer.js';
import { mountHeader } from './header.js';
import { identify } from './tag.js';

mountHeader();
mountFooter();

const customer = currentCustomer();
if (customer) identify(customer);
