import { DIVISION_SUFFIXES, OFFICE_ENDING } from './divisionSuffixes.ts';

const OFFICES = DIVISION_SUFFIXES.town
  .map(({ suffix }) => suffix)
  .filter((suffix) => suffix.endsWith(OFFICE_ENDING));

/** A street's name without its office, as most of the list prints it: 保康街道办事处 is 保康街道. */
export function plainTownName(name: string): string {
  return OFFICES.some((ending) => name.endsWith(ending))
    ? name.slice(0, -OFFICE_ENDING.length)
    : name;
}
