/** What the HTML shop declares in its markup, `<pinterest-event>` and `data-pinterest-event`, as calls. */
export const trackDeclaredEvents = (track) => {
  customElements.define(
    'pinterest-event',
    class extends HTMLElement {
      connectedCallback() {
        track(this.getAttribute('name'), JSON.parse(this.getAttribute('properties')));
      }
    },
  );
  document.addEventListener('submit', ({ target }) => {
    const { pinterestEvent, pinterestProperties } = target.dataset;
    if (pinterestEvent) track(pinterestEvent, JSON.parse(pinterestProperties));
  });
};
