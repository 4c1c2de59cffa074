import { SHARD_COUNTS } from './shardNames.ts';

/** Every file there is beside those of the places and of traditional characters, whoever is in it. */
export const ALL_SHARDS: readonly string[] = Object.entries(SHARD_COUNTS).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, number) => `${kind}-${number}`),
);
