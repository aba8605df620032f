// What an empty folder needs besides the README's block before it is a site: as little as a newcomer writes.
const html = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body>${body}</body></html>`;
const bundled = (app = '') =>
  html(`<div id="app"></div><script type="module" src="/${app}"></script>`);

/**
 * By the README's heading: what `npm run pack` is asked for, what is installed beside it, the files, and the
 * first event that must arrive. `block` is the README's code, `script` the script tag that `npm run pack -- html` prints.
 */
export const sites = {
  HTML: {
    pack: 'html',
    files: (block, script) => ({ 'index.html': html(withScript(block, script)) }),
    firstEvent: 'PageVisit',
  },
  'Google Analytics 4': {
    pack: 'html',
    files: (block, script) => ({
      'index.html': html(`<script>
        window.dataLayer = [{ event: 'add_to_cart', ecommerce: { items: [{ item_id: 'MUG-1' }] } }];
      </script>${withScript(block, script)}`),
    }),
    firstEvent: 'AddToCart',
  },
  React: {
    pack: 'react',
    install: ['react', 'react-dom', 'vite'],
    files: (block) => ({
      'index.html': bundled('main.jsx'),
      'main.jsx': `import * as React from 'react';
        import { createRoot } from 'react-dom/client';
        import { PinterestTagProvider, usePinterestTrack } from '@pinterest-tag/react';
        const product = { sku: 'MUG-1', price: 12.5 };
        ${block.split('// in a component')[0]}
        function Shop() {
          ${block.split('// in a component')[1]}
          React.useEffect(() => void addToCart(), []);
          return <h1>Shop</h1>;
        }
        createRoot(document.getElementById('app')).render(app);`,
      'vite.config.js': `export default { esbuild: { jsx: 'automatic' } };`,
    }),
    firstEvent: 'AddToCart',
  },
  Vue: {
    pack: 'vue',
    install: ['vue', 'vue-router', 'vite', '@vitejs/plugin-vue'],
    files: (block) => ({
      'index.html': bundled('main.js'),
      'main.js': `import App from './App.vue'; import { router } from './router';\n${block}`,
      'router.js': `import { createRouter, createWebHistory } from 'vue-router';
        import Home from './Home.vue';
        export const router = createRouter({
          history: createWebHistory(), routes: [{ path: '/', component: Home }] });`,
      'App.vue': '<template><RouterView /></template>',
      'Home.vue': `<script setup>
        import { usePinterestTrack } from '@pinterest-tag/vue';
        const track = usePinterestTrack();
        track('Product Added', { sku: 'MUG-1', price: 12.5 });
        </script><template><h1>Shop</h1></template>`,
      'vite.config.js': `import vue from '@vitejs/plugin-vue'; export default { plugins: [vue()] };`,
    }),
    firstEvent: 'AddToCart',
  },
  'Analytics.js': {
    pack: 'segment',
    install: ['@segment/analytics-next', 'vite'],
    files: (block) => ({
      'index.html': bundled('main.js'),
      'main.js': `${block}\nanalytics.track('Product Added', { sku: 'MUG-1', price: 12.5 });`,
    }),
    firstEvent: 'AddToCart',
  },
  JavaScript: {
    pack: 'core',
    install: ['vite'],
    files: (block) => ({ 'index.html': bundled('main.js'), 'main.js': block }),
    firstEvent: 'Checkout',
  },
  Server: {
    pack: 'server',
    files: (block) => ({
      'main.mjs': `import { createPinterestServer, visitorFromRequest } from '@pinterest-tag/server';
        const accessToken = 'token';
        const order = { id: '1414', total: 25, email: 'ann@example.com' };
        const request = new Request('https://shop.example/thanks', {
          headers: { 'user-agent': 'Mozilla/5.0', 'x-forwarded-for': '203.0.113.5' } });
        ${block}
        if ((await receipt.delivered) !== 'sent') throw new Error(await receipt.delivered);`,
    }),
    firstEvent: 'Checkout',
  },
};

/** The README's block with the script of the packed files, as the command prints it. */
const withScript = (block, script) => block.replace(/<script src="[^"]*" async><\/script>/, script);
