// Bundled, not run: that React's, Vue's, Analytics.js' and the devtools' packages can be.
import '@pinterest-tag/devtools/define';
import { App } from './react.js';
import { router } from './vue.js';
import './segment.js';

export { App, router };
