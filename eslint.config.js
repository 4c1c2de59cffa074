// Biome does the linting; this is only what it does not catch: promises that nobody waits for.
import { parser, plugin } from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.astro/', '.cache/', 'data/', 'public/', '**/*.mjs', '**/*.js'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
];
