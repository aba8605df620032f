// The module beside the CDN bundle: defines the elements, and opens the inspector where `debug` asks for it.
import './define.js';

export { openInspector } from './inspector/open-inspector.js';
