import { defineInspector } from './define-elements.js';
import type { PinterestTagInspectorElement } from './pinterest-tag-inspector-element.js';

/**
 * Puts the inspector on the page, once: the one that is there, wherever it stands, is returned. What its
 * user chose last (folded or not, and where) holds.
 */
export function openInspector({
  collapsed = false,
}: {
  /** Whether it is a badge, unless its user chose. Default `false`. */
  readonly collapsed?: boolean | undefined;
} = {}): PinterestTagInspectorElement {
  defineInspector();
  const existing = document.querySelector('pinterest-tag-inspector');
  if (existing) return existing;
  const inspector = document.createElement('pinterest-tag-inspector');
  inspector.collapsed = collapsed;
  return document.body.appendChild(inspector);
}
