import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where the site was built, from the repository's root. */
export const DIST = 'dist';

/** One page of the built site. */
export interface BuiltPage {
  /** From the site's root: `/agency/330206007/`; with its name only where it is no index. */
  path: string;
  file: string;
  bytes: number;
}

/** Every page of the built site, by path. */
export function listPages(): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: DIST }).sort();
  if (files.length === 0) throw new Error('dist/ holds no page: run "npm run build" first.');
  return files.map((name) => {
    const file = join(DIST, name);
    const path = `/${name.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, file, bytes: statSync(file).size };
  });
}
