/** Which pages this process builds, where several processes share the work: number 1 of 2. */
export interface SitePart {
  readonly number: number;
  readonly of: number;
}

/**
 * The part of this process, named by the build command. The first one builds what stands once in the
 * site; pages of regions and agencies are dealt out by the shard of the dataset that they are in.
 */
export const sitePart = readSitePart(process.env.GONGKAI_PART ?? '1/1');

/** Reads `1/2`; throws for anything else, which is a mistake of ours. */
export function readSitePart(text: string): SitePart {
  const [, number, of] = /^([1-9])\/([1-9])$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number > of)
    throw new Error(`Unexpected GONGKAI_PART "${text}", expected a part like 1/2.`);
  return { number, of };
}

/** The shards of a part: dealt out one by one, since neighbours are alike in size. */
export function shardsOfPart(shards: readonly string[], part: SitePart): readonly string[] {
  return shards.filter((_, index) => index % part.of === part.number - 1);
}
