import { PinterestTagElement, type PinterestCommandEvent } from '@pinterest-tag/element';
import '@pinterest-tag/element/define';

const tag: PinterestTagElement | null = document.querySelector('pinterest-tag');
if (tag) {
  tag.tagId = '2612345678901';
  tag.consent = 'granted';
  tag.track('Products Searched', { query: 'mug' });
  tag.addEventListener('pinterest-command', ({ command }: PinterestCommandEvent) => command[0]);
  document.addEventListener('pinterest-outcome', ({ outcome }) => outcome === 'sent');
  tag.addEventListener('pinterest-outcome', ({ outcome }) => outcome === 'sent');
  // @ts-expect-error Consent is one of three.
  tag.consent = 'perhaps';
}
