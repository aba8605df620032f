export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  modules: ['@pinterest-tag/nuxt'],
  // The tag id, and for a sandbox instead of Pinterest scriptSrc and endpoint, come from the environment: .env.example
  pinterestTag: { currency: 'EUR', preset: ['ecommerce'] },
  app: {
    head: { title: 'Shop', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] },
  },
});
