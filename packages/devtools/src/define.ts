import './define-inspector.js';
import './define-settings.js';
