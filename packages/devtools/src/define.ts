import './define-inspector.js';
