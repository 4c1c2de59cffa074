import type { Readings } from './columns.ts';
import type { PlacesFile } from './lookupFile.ts';

type ReadingColumns = Pick<PlacesFile, 'usual' | 'others'>;

/** Readings by syllable, so that each syllable is written once. */
export function encodeReadings(readings: Readings): ReadingColumns {
  const usual: Record<string, string> = {};
  const others: Record<string, string> = {};
  for (const [character, [first = '', ...rest]] of readings) {
    usual[first] = (usual[first] ?? '') + character;
    if (rest.length > 0) others[character] = rest.join(' ');
  }
  return { usual, others };
}

export function decodeReadings({ usual, others }: ReadingColumns): Readings {
  return new Map(
    Object.entries(usual).flatMap(([syllable, characters]) =>
      [...characters].map((character) => {
        const more = others[character]?.split(' ') ?? [];
        return [character, [syllable, ...more]] as const;
      }),
    ),
  );
}
