// One file: the shops keep what they know in the browser's storage, and visits must not meet there.
import './demo/front-page.js';
import './demo/shop-visits.js';
