import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** A file of the lookup as the site has it. */
export interface BuiltFile {
  readonly text: string;
  /** Bytes that are transferred for it. */
  readonly bytes: number;
}

/** Reads files of the lookup from a built site. */
export function readBuiltLookup(site: string): (name: string) => BuiltFile {
  const folder = join(site, 'lookup');
  if (!existsSync(folder)) throw new Error(`No lookup in ${site}: run "npm run build" first.`);
  return (name) => {
    const packed = readFileSync(join(folder, `${name}.bin`));
    return { text: inflateSync(packed).toString(), bytes: packed.length };
  };
}
