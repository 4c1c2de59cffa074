import type { ReadLookupFile } from './openLookup.ts';

/**
 * Fetches a file of the lookup. The files are compressed (zlib) as they lie there, so that they are
 * small on every host; a damaged one does not unpack.
 *
 * @param folder address of the files, with a slash at its end
 */
export function fetchLookupFile(folder: string): ReadLookupFile {
  return async (name, isFresh) => {
    const address = `${folder}${name}.bin`;
    const response = await fetch(address, { cache: isFresh ? 'reload' : 'default' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const packed = await response.blob();
    const unpacked = packed.stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(unpacked).text();
  };
}
