import type { Agency, DivisionRef } from '../../model/agency.ts';
import { NAME_ENDINGS, PLACE_ENDINGS } from './proseWords.ts';

/** A bare name of one character (单 of 单县) is an ordinary word everywhere else. */
const SHORTEST = 2;

/**
 * The names by which a report may call its agency and the places above it: with and without
 * 人民政府 or 办事处, and without 街道, 镇, 县.
 */
export function ownNames(
  agency: Pick<Agency, 'name'>,
  ancestors: readonly Pick<DivisionRef, 'name'>[],
): readonly string[] {
  const names = [agency, ...ancestors].flatMap(({ name }) => {
    const short = withoutEnding(name, NAME_ENDINGS);
    const whole = NAME_ENDINGS.map((ending) => `${short}${ending}`);
    return [name, short, ...whole, withoutEnding(short, PLACE_ENDINGS)];
  });
  return [...new Set(names)].filter((name) => name.length >= SHORTEST);
}

function withoutEnding(name: string, endings: readonly string[]): string {
  const ending = endings.find((each) => name.endsWith(each));
  return ending === undefined ? name : name.slice(0, -ending.length);
}
