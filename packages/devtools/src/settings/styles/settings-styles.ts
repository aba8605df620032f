import type { CSSResult } from 'lit';
import { buttons } from './buttons.js';
import { controls } from './controls.js';
import { layout } from './layout.js';
import { mapping } from './mapping.js';
import { output } from './output.js';
import { tokens } from './tokens.js';

/** All styles of the form. */
export const settingsStyles: CSSResult[] = [tokens, layout, controls, buttons, mapping, output];
