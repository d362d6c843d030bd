import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue must know that a tag with a hyphen is none of its components. */
const isCustomElement = (tag: string) => tag.includes('-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
