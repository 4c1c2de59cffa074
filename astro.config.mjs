import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/**
 * The site. Set by the build command: SITE (origin, for canonical addresses), BASE (path), OUT
 * (folder). Scripts and styles are always files of their own, because the content security policy
 * allows nothing inline.
 */
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE || '/',
  outDir: process.env.OUT || './dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
