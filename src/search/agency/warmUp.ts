import type { LookupSource } from './findAgencies.ts';

/** So many regions are made ready at once that no key press waits for them. */
const AT_ONCE = 100;

/** Loads what every lookup needs, and makes regions ready to be compared while nobody types. */
export async function warmUp(source: LookupSource): Promise<void> {
  const { regions } = await source.places();
  for (let from = 0; from < regions.length; from += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const region of regions.slice(from, from + AT_ONCE)) region.prepare();
  }
}
