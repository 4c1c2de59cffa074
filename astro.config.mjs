import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** What nearly every page has at first, the lookup's box and the charts' frame, is one file. */
const ONE_PAGE_SCRIPT = {
  groups: [
    { name: 'page', test: /src\/(search\/agency\/agencySearch|charts\/frame\/ChartFrame)\.ts$/ },
  ],
};

/**
 * Parts of a script are loaded by a plain import() when they are first used. There is nothing to load
 * ahead of them, and what Vite would have each page load to do so weighs more than many a part.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => ({
    build: {
      modulePreload: false,
      ...(name === 'client'
        ? { rolldownOptions: { output: { codeSplitting: ONE_PAGE_SCRIPT } } }
        : {}),
    },
  }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** Of two processes that build at once, each keeps what Vite prepares in a folder of its own. */
const PART = process.env.GONGKAI_PART?.replace('/', '-of-');

/** While a page is being written, the next ones are rendered. */
const PAGES_AT_ONCE = 4;

/**
 * The site. Set by the build command: SITE (origin, for canonical addresses), BASE (path), OUT
 * (folder), GONGKAI_PART (which pages, see src/views/sitePart.ts). Scripts and styles are always files
 * of their own, because the content security policy allows nothing inline.
 */
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE || '/',
  outDir: process.env.OUT || './dist',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    assets: 'assets',
    inlineStylesheets: 'never',
    concurrency: PAGES_AT_ONCE,
  },
  devToolbar: { enabled: false },
  vite: {
    ...(PART ? { cacheDir: `node_modules/.vite/${PART}` } : {}),
    plugins: [plainImports, tailwindcss()],
    build: { assetsInlineLimit: 0 },
  },
});
