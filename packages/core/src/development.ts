// The package as bundlers resolve it for development: with its messages.
import './messages.js';

export * from './index.js';
