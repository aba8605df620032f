import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // The demo's server says in <base> where the app is: assets are found from there.
  base: './',
  // It has the pictures, too, for every demo of this shop.
  plugins: [vue({ template: { transformAssetUrls: false } })],
});
