declare module 'react-gtm-module' {
  const TagManager: { dataLayer(given: { dataLayer: object; dataLayerName?: string }): void };
  export default TagManager;
}
