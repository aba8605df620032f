import { defineInspector } from './inspector/define-elements.js';

defineInspector();
