import type { AgencyRow } from './agencyRow.ts';
import type { Readings } from './columns.ts';
import { FIT } from './fit.ts';
import { foldLatin } from './foldText.ts';

/** The ways in which each character may be read. */
export type Sounds = readonly (readonly string[])[];

/** How Chinese characters may be read; undefined where one is in no name. */
export function soundsOf(text: string, readings: Readings): Sounds | undefined {
  const sounds = [...text].map((character) => readings.get(character)?.map(foldLatin));
  return sounds.every((sound) => sound !== undefined) ? sounds : undefined;
}

/**
 * How a name fits what sounds as it does and is written with other characters, as an input method
 * offers them: 芦胡 for 芦湖. Undefined where a syllable is another.
 */
export function fitSound(
  { latin: { readings, properCount } }: AgencyRow,
  typed: Sounds,
): number | undefined {
  const isHeard = typed.every((sounds, at) =>
    readings[at]?.some((reading) => sounds.includes(reading)),
  );
  if (!isHeard) return undefined;
  if (typed.length === readings.length) return FIT.whole;
  return typed.length === properCount ? FIT.proper : FIT.start;
}
