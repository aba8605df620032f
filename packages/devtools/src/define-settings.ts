import { defineSettings } from './settings/define-elements.js';

defineSettings();
