import { defineInspector } from './define-elements.js';
import type { PinterestTagInspectorElement } from './pinterest-tag-inspector-element.js';

/**
 * Puts the inspector on the page, once: the one that is there, wherever it stands, is returned. What its
 * user chose last (folded or not, and where) holds.
 */
export function openInspector(): PinterestTagInspectorElement {
  defineInspector();
  const existing = document.querySelector('pinterest-tag-inspector');
  if (existing) return existing;
  return document.body.appendChild(document.createElement('pinterest-tag-inspector'));
}
