import { loadMessagesBy } from '@pinterest-tag/core/internal';
import { importBesideBundle } from './beside-bundle.js';
import './define.js';

loadMessagesBy(() => importBesideBundle('pinterest-tag-diagnostics.min.js'));

// The classic script's global: everything core exports.
export * from '@pinterest-tag/core';
