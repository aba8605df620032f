export const config = {
  categories: { marketing: {} },
  language: { default: 'en', translations: {} },
};
