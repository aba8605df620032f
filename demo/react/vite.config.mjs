import { defineConfig } from 'vite';

export default defineConfig({
  // The demo's server says in <base> where the app is: assets are found from there.
  base: './',
  // 'use client' in packages is for servers of React components: this app has none.
  build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
});
