export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  app: {
    head: { title: 'Shop', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] },
  },
  runtimeConfig: {
    public: {
      pinterestTagId: '', // NUXT_PUBLIC_PINTEREST_TAG_ID
      // For a sandbox instead of Pinterest: NUXT_PUBLIC_PINTEREST_SCRIPT_SRC and ..._ENDPOINT
      pinterestScriptSrc: '',
      pinterestEndpoint: '',
    },
  },
});
