import './define.js';

// The classic script's global: everything core exports.
export * from '@pinterest-tag/core';
