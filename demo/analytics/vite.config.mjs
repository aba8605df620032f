import { defineConfig } from 'vite';

// One module, dist/tag.js: the demo's server has it stand for the HTML shop's site/tag.js.
export default defineConfig({
  build: {
    lib: { entry: 'tag.js', formats: ['es'], fileName: 'tag' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
