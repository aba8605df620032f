// The same tests: this path has React 18 bundled.
import './hooks.test.js';
import './hydration.test.js';
import './page.test.js';
import './provider.test.js';
