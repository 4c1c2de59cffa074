const BASE = 36;
const KILOBYTE = 1000;

/** How large the files are, one character a file: in kilobytes, rounded up, as a digit. */
export function encodeSizes(files: readonly { readonly packed: Uint8Array }[]): string {
  return files
    .map(({ packed }) => Math.min(Math.ceil(packed.length / KILOBYTE), BASE - 1).toString(BASE))
    .join('');
}

/** The size of each file in bytes, rounded up; the files are in the same order. */
export function decodeSizes(sizes: string, names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.map((name, at) => [name, Number.parseInt(sizes.charAt(at), BASE) * KILOBYTE]),
  );
}
