import { defineConfig } from 'vite';

// The demo's server says in <base> where the app is: assets are found from there.
export default defineConfig({ base: './' });
