import assert from 'node:assert/strict';
import test from 'node:test';
import * as api from '../dist/index.js';

test('the package exports exactly its public names', () => {
  assert.deepEqual(Object.keys(api), ['createSandbox']);
});
